namespace CoachBot.Storage;

/// <summary>The database cannot be used, now (<see cref="Transient"/>) or as it is; the message says what to do.</summary>
public sealed class StorageException : Exception
{
    public StorageException()
    {
    }

    public StorageException(string message)
        : base(message)
    {
    }

    public StorageException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Trying again later may work: full disk, locked file, shutdown.</summary>
    public bool Transient { get; init; }
}
