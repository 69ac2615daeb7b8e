namespace CoachBot.Storage;

/// <summary>Something that the writer does within the transaction that it shares with those who wait beside it.</summary>
internal abstract class WriteJob
{
    private readonly TaskCompletionSource<bool> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>True when committed, false when <see cref="Apply"/> declined.</summary>
    public Task<bool> Done => _done.Task;

    internal bool Applied { get; set; }

    /// <summary>False undoes what this job did and nothing else.</summary>
    public abstract bool Apply(Session session);

    /// <summary>On the writer's thread, in the order of the commits.</summary>
    protected virtual void Committed()
    {
    }

    internal void Complete()
    {
        if (Applied)
        {
            Committed();
        }

        _done.TrySetResult(Applied);
    }

    internal void Fail(Exception error) => _done.TrySetException(error);
}
