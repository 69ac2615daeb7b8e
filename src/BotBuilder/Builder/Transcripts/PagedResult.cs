namespace Microsoft.Bot.Builder;

/// <summary>One page of a list; the token, if any, leads to the next.</summary>
public class PagedResult<T>
{
    public T[] Items { get; set; } = [];

    public string? ContinuationToken { get; set; }
}
