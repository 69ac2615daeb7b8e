namespace CoachBot.Coaching;

/// <summary>Whom to call in one country; null or empty where we know of no national line.</summary>
public sealed record CountryNumbers
{
    /// <summary>What is said of a country that we do not know: no number is better than another country's.</summary>
    public static CountryNumbers Unknown { get; } = new();

    public string? Emergency { get; init; }

    /// <summary>Urgent medical advice.</summary>
    public string? Urgent { get; init; }

    /// <summary>For thoughts of suicide, the best known first.</summary>
    public IReadOnlyList<HelpLine> Crisis { get; init; } = [];

    public string? Poison { get; init; }

    /// <summary>Domestic abuse.</summary>
    public string? Abuse { get; init; }

    /// <summary>A child in danger.</summary>
    public string? Child { get; init; }
}
