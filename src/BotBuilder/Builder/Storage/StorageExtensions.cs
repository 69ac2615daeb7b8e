namespace Microsoft.Bot.Builder;

/// <summary>Reads values of one type.</summary>
public static class StorageExtensions
{
    /// <summary>The values of that type; others are left out.</summary>
    public static async Task<IDictionary<string, TStoreItem>> ReadAsync<TStoreItem>(this IStorage storage, string[] keys, CancellationToken cancellationToken = default)
        where TStoreItem : class
    {
        var items = await storage.ReadAsync(keys, cancellationToken);
        var typed = new Dictionary<string, TStoreItem>(items.Count);
        foreach (var (key, value) in items)
        {
            if (value is TStoreItem item)
            {
                typed.Add(key, item);
            }
        }

        return typed;
    }
}
