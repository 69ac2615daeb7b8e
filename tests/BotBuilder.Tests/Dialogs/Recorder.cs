using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace BotBuilder.Tests.Dialogs;

/// <summary>A component that writes down the events it is offered, and handles one of them if told to.</summary>
internal sealed class Recorder(string id, List<string> log, string? handles = null, bool post = false) : ComponentDialog(id)
{
    protected override Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        if (e.Name == DialogEvents.ActivityReceived)
        {
            return Task.FromResult(false);
        }

        log.Add($"{Id}:{e.Name}");
        return Task.FromResult(!post && e.Name == handles);
    }

    protected override Task<bool> OnPostBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        => Task.FromResult(post && e.Name == handles);

    protected override Task OnEndDialogAsync(ITurnContext context, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
    {
        log.Add($"{Id} ended: {reason}");
        return Task.CompletedTask;
    }
}
