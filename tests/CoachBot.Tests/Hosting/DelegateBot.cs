using Microsoft.Bot.Builder;

namespace CoachBot.Tests.Hosting;

/// <summary>Whatever a test needs the bot to do.</summary>
internal sealed class DelegateBot(Func<ITurnContext, CancellationToken, Task> turn) : IBot
{
    public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) => turn(turnContext, cancellationToken);
}
