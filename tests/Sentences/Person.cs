namespace CoachBot.Sentences;

/// <summary>Somebody else, and the words that point back at them.</summary>
internal sealed record Person(string Name, bool IsFemale)
{
    private static readonly Person[] All =
    [
        new("my mum", true), new("my dad", false), new("my husband", false), new("my wife", true), new("my nan", true),
        new("my friend", true), new("my patient", false), new("my sister", true), new("my brother", false),
        new("my 70 year old dad", false), new("my girlfriend", true), new("my boss", false),
    ];

    private static readonly string[] FemaleWords =
        ["pregnan", "baby", "vagina", "clitoris", "waters", "contractions", "tightenings", "ectopic", "birth", "postpartum", "c section"];
    private static readonly string[] MaleWords = ["penis", "erection", "willy", "impotent", "get hard", "prostate"];

    public string Subject => IsFemale ? "she" : "he";

    /// <summary>The word of the first person, said of them; null for any other word.</summary>
    public string? Turn(string word) => word switch
    {
        "i" => Subject,
        "me" => IsFemale ? "her" : "him",
        "my" => IsFemale ? "her" : "his",
        "myself" => IsFemale ? "herself" : "himself",
        _ => null,
    };

    /// <summary>Somebody to whom it can happen.</summary>
    public static Person For(Expression expression, Random random)
    {
        var female = FemaleWords.Any(word => expression.Text.Contains(word, StringComparison.Ordinal));
        var male = MaleWords.Any(word => expression.Text.Contains(word, StringComparison.Ordinal));
        return random.Pick(All.Where(person => (!female || person.IsFemale) && (!male || !person.IsFemale)).ToList());
    }
}
