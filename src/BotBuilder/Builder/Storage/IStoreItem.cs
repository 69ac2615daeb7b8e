namespace Microsoft.Bot.Builder;

/// <summary>A stored value with a version: a write of a stale one fails, "*" overwrites.</summary>
public interface IStoreItem
{
    string? ETag { get; set; }
}
