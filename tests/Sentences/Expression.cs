namespace CoachBot.Sentences;

/// <summary>One way to say a flag. Text keeps its variants: here/there/then.</summary>
internal sealed record Expression(string Flag, Shape Shape, string Text, IReadOnlyList<string> Denials)
{
    private static readonly string[] Joins = [" and ", " with ", " after ", " from a ", " since ", "pregnan", "unable"];
    private static readonly string[] Facts = [" since ", " now ", " today", "yesterday"];

    private static readonly string[] Perfects =
        ["gone", "stopped", "lost", "wet", "pooed", "started", "not ", "dropped", "come", "moved", "been", "changed", "broken", "both", "a fit"];

    public string Now => Render(0, null);

    /// <summary>A whole sentence of it, in plain words.</summary>
    public string Plain => Shape switch
    {
        Shape.Noun or Shape.Had => $"i've got {Now}",
        Shape.Adjective => $"i'm {Now}",
        _ => Now,
    };

    public string Past => Render(2, null);

    public bool HasVariants => Text.Contains('/', StringComparison.Ordinal);

    /// <summary>Something that happened once: it has no present.</summary>
    public bool IsEvent => Shape == Shape.Clause && !HasVariants;

    /// <summary>Of two parts, or itself a denial: "not pregnant and bleeding", "no neck pain after a crash" deny nobody knows what.</summary>
    public bool IsJoined => Joins.Any(join => Text.Contains(join, StringComparison.Ordinal));

    /// <summary>Tied to what really happened, so that it is neither long over nor only supposed.</summary>
    public bool IsFactual => Facts.Any(fact => Text.Contains(fact, StringComparison.Ordinal));

    /// <summary>"What if I can't feel it", but "what if it has gone numb" tells what is.</summary>
    public bool IsSupposable => Shape == Shape.Clause && !IsEvent && !IsFactual && !Perfects.Any(perfect => Text.Contains("/had " + perfect, StringComparison.Ordinal));

    /// <summary>Nouns without their article, as they stand after "no" and "any".</summary>
    public string Bare => Now.StartsWith("a ", StringComparison.Ordinal) ? Now[2..] : Now.StartsWith("an ", StringComparison.Ordinal) ? Now[3..] : Now;

    public string Of(Person person) => Render(1, person);

    /// <summary>A clause with the person as its subject: "my mum can't …", "my mum's foot drags".</summary>
    public string About(Person person)
    {
        var turned = Of(person);
        var (first, rest) = (Text[..Text.IndexOf(' ', StringComparison.Ordinal)], turned[turned.IndexOf(' ', StringComparison.Ordinal)..]);
        return first switch { "i" => person.Name + rest, "my" => $"{person.Name}'s{rest}", _ => $"{person.Name} says {turned}" };
    }

    private string Render(int variant, Person? person) => string.Join(' ', Text.Split(' ').Select(word =>
        word.Split('/') is { Length: 3 } variants ? variants[variant] : person?.Turn(word) ?? word));
}
