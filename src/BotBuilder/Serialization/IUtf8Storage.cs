namespace Microsoft.Bot.Serialization;

/// <summary>Storage that takes state as the bytes that were compared, so that a save serialises once.</summary>
internal interface IUtf8Storage
{
    /// <summary>How this storage reads and writes values.</summary>
    StateJson Json { get; }

    /// <summary>Null if nothing is stored under the key.</summary>
    Task<byte[]?> ReadUtf8Async(string key, CancellationToken cancellationToken);

    Task WriteUtf8Async(string key, byte[] utf8, CancellationToken cancellationToken);
}
