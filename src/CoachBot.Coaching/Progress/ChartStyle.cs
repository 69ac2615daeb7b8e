namespace CoachBot.Coaching;

/// <summary>The looks of a progress chart: the colours of <see cref="Picture"/>. Shape and place tell things apart, colour only helps.</summary>
internal static class ChartStyle
{
    public const string Light = """
        text{font:12px system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;fill:#4d5f69}.t{font-size:16px;font-weight:700;fill:#22333d}.v{font-size:15px;font-weight:700;fill:#22333d;stroke:#f7f9fa;stroke-width:4;paint-order:stroke}
        .e{text-anchor:end}.c{text-anchor:middle}path,line,circle,rect{stroke-linecap:round;stroke-linejoin:round}
        .w{fill:#f7f9fa}.g{stroke:#d5dde1;fill:none}.n{stroke:#35617a;fill:none}.d{stroke:#35617a;opacity:.45;stroke-width:1.4;stroke-dasharray:.1 3.4}
        .p{fill:#35617a}.a{fill:#35617a;opacity:.1}.m{fill:#d9661f}.o{stroke:#d9661f;opacity:.5;stroke-dasharray:2 3}
        .s{fill:#1f7a62}.x{fill:#e3e9ec}.f0{fill:#dfe6ea}.f1{fill:#c6d6df}.f2{fill:#abc5d2}.f3{fill:#8fb2c4}.b{fill:#22333d;font-weight:600}
        """;

    // A picture knows its own width; where it is wide its letters need not grow along.
    public const string Adapting = """
        @media(min-width:460px){text{font-size:8.8px}.t{font-size:13px}.v{font-size:13px}}
        @media(prefers-color-scheme:dark){text{fill:#a9b8c0}.t{fill:#e8eef2}.v{fill:#e8eef2;stroke:#12202a}
        .w{fill:#12202a}.g{stroke:#2c3a43}.n,.d{stroke:#8fc1dc}.p,.a{fill:#8fc1dc}.m{fill:#ff9a56}.o{stroke:#ff9a56}
        .s{fill:#7fd1b9}.x{fill:#22313a}.f0{fill:#26343d}.f1{fill:#2f4350}.f2{fill:#3a5464}.f3{fill:#476678}.b{fill:#e8eef2}}
        """;
}
