namespace Microsoft.Bot.Builder;

/// <summary>What runs after the last middleware.</summary>
public delegate Task BotCallbackHandler(ITurnContext turnContext, CancellationToken cancellationToken);
