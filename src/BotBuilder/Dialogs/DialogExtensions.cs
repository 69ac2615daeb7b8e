namespace Microsoft.Bot.Builder.Dialogs;

public static class DialogExtensions
{
    /// <summary>Gives the turn to a dialog: continues it, or begins it where no dialog is active.</summary>
    public static async Task RunAsync(this Dialog dialog, ITurnContext turnContext, IStatePropertyAccessor<DialogState> accessor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dialog);
        ArgumentNullException.ThrowIfNull(turnContext);

        var dialogs = new DialogSet(accessor)
        {
            TelemetryClient = turnContext.TurnState.Get<IBotTelemetryClient>() ?? dialog.TelemetryClient,
        };
        dialogs.Add(dialog);

        await RunAsync(await dialogs.CreateContextAsync(turnContext, cancellationToken), dialog.Id, cancellationToken);
    }

    internal static async Task<DialogTurnResult> RunAsync(DialogContext dc, string dialogId, CancellationToken cancellationToken)
    {
        dc.SharesTurnServices = true;
        await LoadTurnStatesAsync(dc.Context, cancellationToken);
        var result = await RunUntilSettledAsync(dc, dialogId, cancellationToken);
        await SaveTurnStatesAsync(dc.Context, cancellationToken);
        return result;
    }

    private static async Task<DialogTurnResult> RunUntilSettledAsync(DialogContext dc, string dialogId, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                var result = await dc.ContinueDialogAsync(cancellationToken);
                return result.Status == DialogTurnStatus.Empty
                    ? await dc.BeginDialogAsync(dialogId, null, cancellationToken)
                    : result;
            }
            catch (Exception error)
            {
                // A dialog that handles the error has changed the stack, and the turn goes on with what it left.
                if (!await EmitErrorAsync(dc, error, cancellationToken))
                {
                    throw;
                }
            }
        }
    }

    private static async Task<bool> EmitErrorAsync(DialogContext dc, Exception error, CancellationToken cancellationToken)
    {
        try
        {
            return await dc.EmitEventAsync(DialogEvents.Error, error, bubble: true, fromLeaf: true, cancellationToken);
        }
        catch (Exception second)
        {
            throw new AggregateException("A dialog failed, and so did raising the event that says so.", second, error);
        }
    }

    private static async Task LoadTurnStatesAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        if (turnContext.TurnState.Get<UserState>() is { } user)
        {
            await user.LoadAsync(turnContext, false, cancellationToken);
        }

        if (turnContext.TurnState.Get<ConversationState>() is { } conversation)
        {
            await conversation.LoadAsync(turnContext, false, cancellationToken);
        }
    }

    private static async Task SaveTurnStatesAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        if (turnContext.TurnState.Get<UserState>() is { } user)
        {
            await user.SaveChangesAsync(turnContext, false, cancellationToken);
        }

        if (turnContext.TurnState.Get<ConversationState>() is { } conversation)
        {
            await conversation.SaveChangesAsync(turnContext, false, cancellationToken);
        }
    }
}
