using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.Dialogs.Speaking;

/// <summary>How waterfall steps say, ask and hear.</summary>
internal static class Steps
{
    public static Task SayAsync(this ITurnContext turn, Note note, string text, CancellationToken cancellationToken)
        => turn.SendActivityAsync(Speech.Say(note, text), cancellationToken);

    public static Task<DialogTurnResult> AskAsync(this WaterfallStepContext step, Ask ask, CancellationToken cancellationToken)
        => step.PromptAsync(nameof(AskPrompt), AskPrompt.For(ask), cancellationToken);

    /// <summary>The answer or outcome that the step before ended with; empty when there was none.</summary>
    public static string Heard(this WaterfallStepContext step) => step.Result as string ?? "";
}
