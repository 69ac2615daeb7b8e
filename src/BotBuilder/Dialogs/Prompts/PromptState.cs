using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What every prompt keeps on the stack: its options, and a state in which it counts the attempts.</summary>
internal static class PromptState
{
    public const string AttemptCount = "AttemptCount";

    private const string PersistedOptions = "options";
    private const string PersistedState = "state";

    public static (IDictionary<string, object> State, PromptOptions Options) Begin(DialogContext dc, object? options)
    {
        ArgumentNullException.ThrowIfNull(dc);
        Misplaced.ThrowIfToken(options, nameof(options));
        if (options is not PromptOptions promptOptions)
        {
            throw new ArgumentOutOfRangeException(nameof(options), "A prompt is begun with prompt options.");
        }

        ExpectInput(promptOptions.Prompt);
        ExpectInput(promptOptions.RetryPrompt);

        var state = new Dictionary<string, object> { [AttemptCount] = 0 };
        var persisted = dc.ActiveDialog!.State;
        persisted[PersistedOptions] = promptOptions;
        persisted[PersistedState] = state;
        return (state, promptOptions);
    }

    public static (IDictionary<string, object> State, PromptOptions Options) Read(DialogInstance instance)
        => ((IDictionary<string, object>)instance.State[PersistedState], (PromptOptions)instance.State[PersistedOptions]);

    public static void CountAttempt(IDictionary<string, object> state)
        => state[AttemptCount] = PersistedNumber.ReadInt(state, AttemptCount) + 1;

    private static void ExpectInput(Activity? prompt)
    {
        if (prompt is not null && string.IsNullOrEmpty(prompt.InputHint))
        {
            prompt.InputHint = InputHints.ExpectingInput;
        }
    }
}
