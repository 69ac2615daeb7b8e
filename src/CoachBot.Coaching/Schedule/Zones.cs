using System.Collections.Frozen;
using System.Globalization;
using NodaTime;
using NodaTime.TimeZones;

namespace CoachBot.Coaching;

/// <summary>Time zones by their IANA ids, from NodaTime's own copy of the database, never the machine's.</summary>
public static class Zones
{
    private const string InvertedPrefix = "Etc/GMT";
    private const int MostLocalYear = 9998;
    private static readonly TzdbDateTimeZoneSource Source = TzdbDateTimeZoneSource.Default;
    private static readonly FrozenDictionary<string, string> Ids = AllIds();

    /// <summary>The edition of the database, such as "2026f": instants computed by another one are to be computed again.</summary>
    public static string Version => Source.TzdbVersion;

    /// <summary>Whether it is an IANA id, or an alias of one, as the database spells it.</summary>
    public static bool IsKnown(string? id) => id is not null && Source.CanonicalIdMap.ContainsKey(id);

    /// <summary>The IANA id that a client means by its <c>localTimezone</c>: an id, an alias, or a name that Windows uses. Null when unknown.</summary>
    public static string? Canonical(string? zone) => zone is null ? null : Ids.GetValueOrDefault(zone.Trim());

    /// <summary>The local date and time, of unspecified kind, of an instant; null when the zone is unknown.</summary>
    public static DateTime? Local(DateTimeOffset instant, string zone) =>
        Find(zone) is { } known && instant.UtcDateTime.Year is > 1 and <= MostLocalYear
            ? Instant.FromDateTimeOffset(instant).InZone(known).ToDateTimeUnspecified()
            : null;

    /// <summary>What to call a zone: "Europe/London" is "London", "Etc/GMT-3" is "UTC+3".</summary>
    public static string Place(string zone)
    {
        ArgumentNullException.ThrowIfNull(zone);

        // In these ids the sign is that of the way back to Greenwich.
        return zone.StartsWith(InvertedPrefix, StringComparison.Ordinal)
            && int.TryParse(zone.AsSpan(InvertedPrefix.Length), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var hours) && hours != 0
            ? string.Create(CultureInfo.InvariantCulture, $"UTC{-hours:+0;-0}")
            : zone[(zone.LastIndexOf('/') + 1)..].Replace('_', ' ');
    }

    /// <summary>The zone of whole hours that never changes its clocks; UTC where there is none of this offset.</summary>
    public static string OfOffset(TimeSpan offset) =>
        Canonical(string.Create(CultureInfo.InvariantCulture, $"{InvertedPrefix}{-offset.TotalHours:+0.##;-0.##}")) ?? "Etc/UTC";

    /// <summary>The IANA id of a place as somebody names it, "new york"; null when unknown.</summary>
    public static string? Named(string place)
    {
        ArgumentNullException.ThrowIfNull(place);
        var name = place.Trim().Trim('.', '!', '?').Replace(' ', '_');
        return name.Length == 0 ? null
            : Canonical(name) ?? Ids.Values.FirstOrDefault(id => id.EndsWith($"/{name}", StringComparison.OrdinalIgnoreCase));
    }

    internal static DateTimeZone? Find(string? zone) => IsKnown(zone) ? DateTimeZoneProviders.Tzdb[zone!] : null;

    // The database calls Oslo an alias of Berlin. What it lists as a place of its own keeps its name.
    private static FrozenDictionary<string, string> AllIds()
    {
        var places = (Source.ZoneLocations ?? []).Select(place => place.ZoneId).ToHashSet(StringComparer.Ordinal);
        var ids = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (id, canonical) in Source.CanonicalIdMap)
        {
            ids[id] = places.Contains(id) ? id : canonical;
        }

        foreach (var (windows, id) in Source.WindowsMapping.PrimaryMapping)
        {
            ids.TryAdd(windows, places.Contains(id) ? id : Source.CanonicalIdMap[id]);
        }

        return ids.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
