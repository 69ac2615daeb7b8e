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
        foreach (var part in (countryOrLocale ?? "").Split('-', '_').Take(4))
        {
            if (part.Length == 2 && part != "en" && _countries.TryGetValue(part.ToUpperInvariant(), out var numbers) && IsCountry(part, countryOrLocale!))
            {
                return numbers;
            }
        }

        return Default;
    }

    // "ie", "in" and "us" can be a language or a country: the first part of a locale with a country after it is a language.
    private static bool IsCountry(string part, string whole) =>
        part.Length == whole.Length || !whole.StartsWith(part, StringComparison.OrdinalIgnoreCase);
}
