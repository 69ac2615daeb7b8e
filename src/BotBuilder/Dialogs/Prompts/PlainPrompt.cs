namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks as the options say, for the prompts that have nothing to add to it.</summary>
internal static class PlainPrompt
{
    public static Task SendAsync(ITurnContext turnContext, PromptOptions options, bool isRetry, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);

        var prompt = isRetry && options.RetryPrompt is not null ? options.RetryPrompt : options.Prompt;
        return prompt is null ? Task.CompletedTask : turnContext.SendActivityAsync(prompt, cancellationToken);
    }
}
