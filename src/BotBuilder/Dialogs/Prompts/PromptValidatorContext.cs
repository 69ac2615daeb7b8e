namespace Microsoft.Bot.Builder.Dialogs;

public class PromptValidatorContext<T>
{
    internal PromptValidatorContext(ITurnContext turnContext, PromptRecognizerResult<T> recognized, IDictionary<string, object> state, PromptOptions options)
    {
        Context = turnContext;
        Recognized = recognized;
        State = state;
        Options = options;
    }

    public ITurnContext Context { get; }

    public PromptRecognizerResult<T> Recognized { get; }

    public PromptOptions Options { get; }

    /// <summary>What the prompt remembers between attempts.</summary>
    public IDictionary<string, object> State { get; }

    /// <summary>How many answers the prompt was given, this one included.</summary>
    public int AttemptCount => PersistedNumber.ReadInt(State, PromptState.AttemptCount);
}
