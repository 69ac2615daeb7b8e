namespace Microsoft.Bot.Builder;

/// <summary>The rest of the pipeline. A middleware that does not call it ends the turn there.</summary>
public delegate Task NextDelegate(CancellationToken cancellationToken);
