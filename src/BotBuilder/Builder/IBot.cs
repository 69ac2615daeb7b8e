namespace Microsoft.Bot.Builder;

/// <summary>Answers one activity.</summary>
public interface IBot
{
    Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default);
}
