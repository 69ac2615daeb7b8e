namespace Microsoft.Bot.Builder;

/// <summary>Runs around the turns of a bot.</summary>
public interface IMiddleware
{
    Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default);
}
