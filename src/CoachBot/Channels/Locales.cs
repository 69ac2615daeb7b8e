using System.Collections.Frozen;
using System.Globalization;

namespace CoachBot.Channels;

/// <summary>Locales that exist. The runtime keeps a culture for every name it is asked for, so strangers must not invent them.</summary>
internal static class Locales
{
    private static readonly FrozenDictionary<string, string> Names = CultureInfo.GetCultures(CultureTypes.AllCultures)
        .Where(culture => culture.Name.Length > 0)
        .DistinctBy(culture => culture.Name, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(culture => culture.Name, culture => culture.Name, StringComparer.OrdinalIgnoreCase);

    public static string? Known(string? locale) => locale is not null && Names.TryGetValue(locale, out var name) ? name : null;
}
