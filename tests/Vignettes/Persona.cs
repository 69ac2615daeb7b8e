namespace Vignettes;

/// <summary>What is true of the person, whatever they say. Ages in years, onset in days, pain 0 to 10.</summary>
internal sealed record Persona
{
    public string Region { get; init; } = "lower";

    public int OnsetDays { get; init; } = 2;

    /// <summary>acute, subacute, recovering or chronic.</summary>
    public string Phase { get; init; } = "acute";

    public int? Pain { get; init; } = 5;

    public int? Age { get; init; } = 40;

    /// <summary>"ok" or "pain".</summary>
    public string Knees { get; init; } = "ok";

    /// <summary>"ok", "dizzy" or "pain".</summary>
    public string Neck { get; init; } = "ok";

    public bool Pregnant { get; init; }

    /// <summary>"home" or "office".</summary>
    public string Setting { get; init; } = "home";

    public string Locale { get; init; } = "en-GB";

    public string[] RedFlags { get; init; } = [];
}
