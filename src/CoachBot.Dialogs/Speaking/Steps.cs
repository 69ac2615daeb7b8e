using CoachBot.Dialogs.Cards;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.Dialogs.Speaking;

/// <summary>How dialogs and their steps say, ask, hear and remind.</summary>
internal static class Steps
{
    public static Task SayAsync(this ITurnContext turn, Note note, string text, CancellationToken cancellationToken)
        => turn.SendActivityAsync(Speech.Say(note, text), cancellationToken);

    public static Task ShowAsync(this ITurnContext turn, Note note, string text, Card card, CancellationToken cancellationToken)
        => turn.SendActivityAsync(Speech.Say(note, text, card), cancellationToken);

    public static Task<DialogTurnResult> AskAsync(this WaterfallStepContext step, Ask ask, CancellationToken cancellationToken)
        => step.PromptAsync(nameof(AskPrompt), AskPrompt.For(ask), cancellationToken);

    /// <summary>The answer or outcome that the step before ended with; empty when there was none.</summary>
    public static string Heard(this WaterfallStepContext step) => step.Result as string ?? "";

    /// <summary>Puts the open question again, as when something on top of it has ended; null where there is none.</summary>
    public static async Task<DialogTurnResult?> RemindAsync(this DialogContext dc, CancellationToken cancellationToken)
        => dc.ActiveDialog is { } active && dc.FindDialog(active.Id) is { } dialog
            ? await dialog.ResumeDialogAsync(dc, DialogReason.EndCalled, null, cancellationToken)
            : null;
}
