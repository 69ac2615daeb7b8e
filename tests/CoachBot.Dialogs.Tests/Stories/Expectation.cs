using System.Text.RegularExpressions;

namespace CoachBot.Dialogs.Tests.Stories;

/// <summary>One thing that must be so of a message: its step, its words, a value, or what a list holds.</summary>
internal sealed partial record Expectation(string Name, string Sign, string Value)
{
    public static List<Expectation> Parse(string line)
        => [.. Parts().Matches(line).Select(match => match switch
        {
            { Groups: { } groups } when groups["words"].Success => new Expectation("text", groups["not"].Success ? "!~" : "~", groups["words"].Value),
            { Groups: { } groups } when groups["name"].Success => new Expectation(groups["name"].Value, groups["sign"].Value, groups["value"].Value),
            _ => new Expectation("step", "=", match.Value),
        })];

    public bool Holds(Heard message) => (Name, Sign) switch
    {
        ("step", _) => message.Step == Value,
        ("text", "!~") => !message.Text.Contains(Value, StringComparison.OrdinalIgnoreCase),
        ("text", _) => message.Text.Contains(Value, StringComparison.OrdinalIgnoreCase),
        (_, "=") => string.Equals(message.Value(Name), Value, StringComparison.Ordinal),
        (_, "~") => message.List(Name).Contains(Value),
        (_, "!~") => !message.List(Name).Contains(Value),
        _ => throw new InvalidOperationException($"'{Sign}' is not a comparison."),
    };

    [GeneratedRegex("(?<not>!)?\"(?<words>[^\"]*)\"|(?<name>[a-zA-Z]+)(?<sign>!~|~|=)(?<value>[^ ]+)|[^ ]+", RegexOptions.ExplicitCapture)]
    private static partial Regex Parts();
}
