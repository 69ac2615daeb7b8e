namespace Microsoft.Bot.Builder;

/// <summary>Keeps objects by key between turns.</summary>
public interface IStorage
{
    /// <summary>The values that exist; an unknown key is left out.</summary>
    Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default);

    Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default);

    Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default);
}
