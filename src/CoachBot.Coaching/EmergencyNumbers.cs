namespace CoachBot.Coaching;

/// <summary>Telephone numbers by country (ISO 3166, two letters).</summary>
public sealed class EmergencyNumbers
{
    private readonly IReadOnlyDictionary<string, CountryNumbers> _countries;

    internal EmergencyNumbers(IReadOnlyDictionary<string, CountryNumbers> countries, string fallback)
    {
        _countries = countries;
        Default = countries.GetValueOrDefault(fallback) ?? new CountryNumbers("112", null);
    }

    public CountryNumbers Default { get; }

    public IEnumerable<string> Countries => _countries.Keys;

    /// <summary>Takes a country ("GB") or a locale ("en-GB", "en-GB-SCT"); what it does not know gets the default.</summary>
    public CountryNumbers For(string? countryOrLocale)
    {
        // "de" and "it" can be a language or a country: the first part of several is the language.
        var parts = (countryOrLocale ?? "").Split('-', '_');
        return parts.Skip(parts.Length > 1 ? 1 : 0)
            .Select(part => _countries.GetValueOrDefault(part.ToUpperInvariant()))
            .FirstOrDefault(numbers => numbers is not null) ?? Default;
    }
}
