namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a prompt made of an answer. <see cref="Value"/> means something only where it <see cref="Succeeded"/>.</summary>
public class PromptRecognizerResult<T>
{
    public bool Succeeded { get; set; }

    public T Value { get; set; } = default!;

    public bool AllowInterruption { get; set; }
}
