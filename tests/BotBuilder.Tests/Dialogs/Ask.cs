using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace BotBuilder.Tests.Dialogs;

/// <summary>The small pieces that test dialogs are made of.</summary>
internal static class Ask
{
    public static PromptOptions For(string prompt, string? retry = null) => new()
    {
        Prompt = MessageFactory.Text(prompt),
        RetryPrompt = retry is null ? null : MessageFactory.Text(retry),
    };

    /// <summary>A component that asks one question with a prompt and ends with the answer.</summary>
    public static ComponentDialog Once(Dialog prompt, PromptOptions options) => new ComponentDialog("once")
        .AddDialog(new WaterfallDialog("ask", [(step, ct) => step.PromptAsync(prompt.Id, options, ct), (step, ct) => step.EndDialogAsync(step.Result, ct)]))
        .AddDialog(prompt);

    public static WaterfallStep Say(string text) => async (step, cancellationToken) =>
    {
        await step.Context.SendActivityAsync(text, cancellationToken: cancellationToken);
        return Dialog.EndOfTurn;
    };
}
