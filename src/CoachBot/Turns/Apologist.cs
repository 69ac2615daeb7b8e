using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CoachBot.Turns;

/// <summary>Stands in for the bot when a turn failed: says so and changes nothing.</summary>
internal sealed class Apologist(Apology apology) : IBot
{
    public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        var message = new Activity
        {
            Type = ActivityTypes.Message,
            Text = apology.Text,
            ChannelData = new Dictionary<string, object> { ["coach"] = new Dictionary<string, object> { ["step"] = "error.turn" } },
        };
        await turnContext.SendActivityAsync(message, cancellationToken);
    }
}
