namespace CoachBot.Coaching;

/// <summary>What a person has told us so far. Null means not asked yet; a fact that is absent was not asked.</summary>
public sealed record Answers
{
    /// <summary>Years.</summary>
    public int? Age { get; init; }

    public Region? Region { get; init; }

    /// <summary>Days since it began; 0 is today.</summary>
    public int? OnsetDays { get; init; }

    public Trend? Trend { get; init; }

    /// <summary>Worst pain now, 0 to 10.</summary>
    public int? Pain { get; init; }

    public Place? Place { get; init; }

    /// <summary>Red flags and cautions by id.</summary>
    public IReadOnlyDictionary<string, Answer> Facts { get; init; } = new Dictionary<string, Answer>();

    /// <summary>What is at hand: "mat", "band", "roller", "towel".</summary>
    public IReadOnlyList<string> Equipment { get; init; } = [];

    /// <summary>The same answers with more facts; a fact told again takes the new value.</summary>
    public Answers With(IEnumerable<string> facts, Answer answer)
    {
        var merged = new Dictionary<string, Answer>(Facts);
        foreach (var fact in facts)
        {
            merged[fact] = answer;
        }

        return this with { Facts = merged };
    }
}
