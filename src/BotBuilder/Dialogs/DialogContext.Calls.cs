namespace Microsoft.Bot.Builder.Dialogs;

public partial class DialogContext
{
    private const string ActivityReceivedEmitted = "activityReceivedEmitted";

    /// <summary>Puts a new instance of a dialog on the stack and begins it.</summary>
    public async Task<DialogTurnResult> BeginDialogAsync(string dialogId, object? options = null, CancellationToken cancellationToken = default)
    {
        try
        {
            Misplaced.ThrowIfToken(options, nameof(options));
            ThrowIfNullOrEmpty(dialogId, nameof(dialogId));
            var dialog = FindDialog(dialogId)
                ?? throw new ArgumentException($"There is no dialog '{dialogId}' in this dialog set or its parents. Was it added, in the component's constructor for example?", nameof(dialogId));

            Stack.Insert(0, new DialogInstance { Id = dialogId, State = new Dictionary<string, object>() });
            return await dialog.BeginDialogAsync(this, options, cancellationToken);
        }
        catch (Exception exception) when (Locate(exception))
        {
            throw;
        }
    }

    public Task<DialogTurnResult> PromptAsync(string dialogId, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ThrowIfNullOrEmpty(dialogId, nameof(dialogId));
        ArgumentNullException.ThrowIfNull(options);
        return BeginDialogAsync(dialogId, options, cancellationToken);
    }

    /// <summary>Gives the turn to the active dialog.</summary>
    public async Task<DialogTurnResult> ContinueDialogAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            if (Context.TurnState.TryAdd(ActivityReceivedEmitted, true))
            {
                await EmitEventAsync(DialogEvents.ActivityReceived, Context.Activity, bubble: true, fromLeaf: true, cancellationToken);
            }

            if (ActiveDialog is not { } active)
            {
                return new DialogTurnResult(DialogTurnStatus.Empty);
            }

            return await FindActive(active).ContinueDialogAsync(this, cancellationToken);
        }
        catch (Exception exception) when (Locate(exception))
        {
            throw;
        }
    }

    /// <summary>Ends the active dialog and hands its result to the one below.</summary>
    public async Task<DialogTurnResult> EndDialogAsync(object? result = null, CancellationToken cancellationToken = default)
    {
        try
        {
            Misplaced.ThrowIfToken(result, nameof(result));
            await EndActiveDialogAsync(DialogReason.EndCalled, cancellationToken);

            return ActiveDialog is { } active
                ? await FindActive(active).ResumeDialogAsync(this, DialogReason.EndCalled, result, cancellationToken)
                : new DialogTurnResult(DialogTurnStatus.Complete, result);
        }
        catch (Exception exception) when (Locate(exception))
        {
            throw;
        }
    }

    public Task<DialogTurnResult> CancelAllDialogsAsync(CancellationToken cancellationToken = default)
        => CancelAllDialogsAsync(false, null, null, cancellationToken);

    /// <summary>Empties the stack, and with <paramref name="cancelParents"/> those above it until somebody handles the event.</summary>
    public async Task<DialogTurnResult> CancelAllDialogsAsync(bool cancelParents, string? eventName = null, object? eventValue = null, CancellationToken cancellationToken = default)
    {
        try
        {
            Misplaced.ThrowIfToken(eventValue, nameof(eventValue));
            if (Stack.Count == 0 && Parent is null)
            {
                return new DialogTurnResult(DialogTurnStatus.Empty);
            }

            // The dialog that asks is not told; those below it and above it are.
            var tell = false;
            var dc = this;
            while (dc is not null)
            {
                if (dc.Stack.Count > 0)
                {
                    if (tell && await dc.EmitEventAsync(eventName ?? DialogEvents.CancelDialog, eventValue, bubble: false, fromLeaf: false, cancellationToken))
                    {
                        break;
                    }

                    await dc.EndActiveDialogAsync(DialogReason.CancelCalled, cancellationToken);
                }
                else
                {
                    dc = cancelParents ? dc.Parent : null;
                }

                tell = true;
            }

            return new DialogTurnResult(DialogTurnStatus.Cancelled);
        }
        catch (Exception exception) when (Locate(exception))
        {
            throw;
        }
    }

    /// <summary>Begins another dialog in place of the active one.</summary>
    public async Task<DialogTurnResult> ReplaceDialogAsync(string dialogId, object? options = null, CancellationToken cancellationToken = default)
    {
        try
        {
            Misplaced.ThrowIfToken(options, nameof(options));
            await EndActiveDialogAsync(DialogReason.ReplaceCalled, cancellationToken);
            return await BeginDialogAsync(dialogId, options, cancellationToken);
        }
        catch (Exception exception) when (Locate(exception))
        {
            throw;
        }
    }

    /// <summary>Lets the active dialog ask again.</summary>
    public async Task RepromptDialogAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            if (!await EmitEventAsync(DialogEvents.RepromptDialog, null, bubble: false, fromLeaf: false, cancellationToken)
                && ActiveDialog is { } active)
            {
                await FindActive(active).RepromptDialogAsync(Context, active, cancellationToken);
            }
        }
        catch (Exception exception) when (Locate(exception))
        {
            throw;
        }
    }

    /// <summary>Raises an event at the active dialog, or with <paramref name="fromLeaf"/> at the innermost one.</summary>
    /// <returns>Whether somebody handled it.</returns>
    public async Task<bool> EmitEventAsync(string name, object? value = null, bool bubble = true, bool fromLeaf = false, CancellationToken cancellationToken = default)
    {
        try
        {
            var dc = this;
            if (fromLeaf)
            {
                while (dc.Child is { } child)
                {
                    dc = child;
                }
            }

            if (dc.ActiveDialog is not { } active || dc.FindDialog(active.Id) is not { } dialog)
            {
                return false;
            }

            return await dialog.OnDialogEventAsync(dc, new DialogEvent { Name = name, Value = value, Bubble = bubble }, cancellationToken);
        }
        catch (Exception exception) when (Locate(exception))
        {
            throw;
        }
    }

    private static void ThrowIfNullOrEmpty(string? text, string parameter)
    {
        if (string.IsNullOrEmpty(text))
        {
            throw new ArgumentNullException(parameter);
        }
    }

    private Dialog FindActive(DialogInstance instance)
        => FindDialog(instance.Id)
            ?? throw new InvalidOperationException($"The dialog '{instance.Id}' is on the stack but no longer in the dialog set or its parents.");

    private async Task EndActiveDialogAsync(DialogReason reason, CancellationToken cancellationToken)
    {
        if (ActiveDialog is { } active)
        {
            if (Dialogs.Find(active.Id) is { } dialog)
            {
                await dialog.EndDialogAsync(Context, active, reason, cancellationToken);
            }

            Stack.RemoveAt(0);
        }
    }
}
