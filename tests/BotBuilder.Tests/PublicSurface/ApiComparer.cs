namespace BotBuilder.Tests.PublicSurface;

/// <summary>Leaving something out is fine; adding or changing something is not.</summary>
internal static class ApiComparer
{
    public static IReadOnlyList<string> Differences(IReadOnlyDictionary<string, ApiType> ours, IReadOnlyDictionary<string, ApiType> published)
    {
        var differences = new List<string>();
        foreach (var (name, type) in ours)
        {
            if (!published.TryGetValue(name, out var original))
            {
                differences.Add($"{name}: no such type is published");
                continue;
            }

            if (type.Kind != original.Kind)
            {
                differences.Add($"{name}: is \"{type.Kind}\", published is \"{original.Kind}\"");
            }

            var known = ours.Keys.Select(key => key[(key.LastIndexOf('.') + 1)..]).ToHashSet(StringComparer.Ordinal);
            differences.AddRange(type.Bases.Except(original.Bases).Select(added => $"{name}: derives from {added}, which the published does not"));
            differences.AddRange(original.Bases.Except(type.Bases).Where(known.Contains).Select(lost => $"{name}: does not derive from {lost}"));
            differences.AddRange(type.Members.Except(original.Members).Select(added => $"{name}: {added}"));
        }

        return differences;
    }
}
