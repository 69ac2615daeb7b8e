namespace CoachBot.Coaching;

/// <summary>Telephone numbers by country (ISO 3166, two letters).</summary>
public sealed class EmergencyNumbers
{
    private readonly IReadOnlyDictionary<string, CountryNumbers> _countries;

    internal EmergencyNumbers(IReadOnlyDictionary<string, CountryNumbers> countries, string fallback)
    {
        _countries = countries;
        Default = countries.GetValueOrDefault(fallback) ?? CountryNumbers.Unknown;
    }

    public CountryNumbers Default { get; }

    public IEnumerable<string> Countries => _countries.Keys;

    /// <summary>
    /// Takes a country ("GB") or a locale ("en-GB", "en-GB-SCT"). A language alone gets the default; a region that we do
    /// not know gets no number at all.
    /// </summary>
    public CountryNumbers For(string? countryOrLocale)
        => RegionOf(countryOrLocale ?? "") is { } region
            ? _countries.GetValueOrDefault(region, CountryNumbers.Unknown)
            : Default;

    // "de" and "it" can be a language or a country, so the first part is a country only when it stands alone in capitals.
    private static string? RegionOf(string locale)
    {
        var parts = locale.Split('-', '_');
        return parts.Length == 1
            ? parts[0] is { Length: 2 } && parts[0].All(char.IsAsciiLetterUpper) ? parts[0] : null
            : parts.Skip(1).TakeWhile(part => part.Length > 1).FirstOrDefault(IsRegion)?.ToUpperInvariant();
    }

    /// <summary>Two letters, or the three digits of an area such as Latin America (419).</summary>
    private static bool IsRegion(string part)
        => (part.Length == 2 && part.All(char.IsAsciiLetter)) || (part.Length == 3 && part.All(char.IsAsciiDigit));
}
