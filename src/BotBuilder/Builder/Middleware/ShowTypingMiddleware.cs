using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Shows that the bot is typing while an answer to a message takes its time.</summary>
public class ShowTypingMiddleware : IMiddleware
{
    private readonly TimeSpan _delay;
    private readonly TimeSpan _period;

    /// <param name="delay">Milliseconds of silence before the first sign.</param>
    /// <param name="period">Milliseconds between signs.</param>
    public ShowTypingMiddleware(int delay = 500, int period = 2000)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(delay);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(period);
        _delay = TimeSpan.FromMilliseconds(delay);
        _period = TimeSpan.FromMilliseconds(period);
    }

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken)
    {
        if (turnContext.Activity.Type != ActivityTypes.Message)
        {
            await next(cancellationToken);
            return;
        }

        var typing = Typing.Start(turnContext, _delay, _period, cancellationToken);
        turnContext.OnSendActivities(async (context, activities, send) =>
        {
            if (activities.Exists(activity => activity.Type == ActivityTypes.Message))
            {
                await typing.StopAsync();
                typing = Typing.Start(context, _delay, _period, cancellationToken);
            }

            return await send();
        });

        try
        {
            await next(cancellationToken);
        }
        finally
        {
            await typing.StopAsync();
        }
    }

    private sealed class Typing(CancellationTokenSource stop, Task signs)
    {
        public static Typing Start(ITurnContext turnContext, TimeSpan delay, TimeSpan period, CancellationToken cancellationToken)
        {
            var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            return new Typing(stop, SignAsync(turnContext, delay, period, stop.Token));
        }

        public async Task StopAsync()
        {
            await stop.CancelAsync();
            await signs.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            stop.Dispose();
        }

        private static async Task SignAsync(ITurnContext turnContext, TimeSpan delay, TimeSpan period, CancellationToken stopped)
        {
            try
            {
                for (var pause = delay; ; pause = period)
                {
                    await Task.Delay(pause, stopped);

                    // Straight to the adapter: a sign of typing is no answer and not for other handlers.
                    var sign = new Activity(ActivityTypes.Typing) { RelatesTo = turnContext.Activity.RelatesTo };
                    sign.ApplyConversationReference(turnContext.Activity.GetConversationReference());
                    await turnContext.Adapter.SendActivitiesAsync(turnContext, [sign], stopped);
                }
            }
            catch (OperationCanceledException)
            {
                // The answer is there.
            }
        }
    }
}
