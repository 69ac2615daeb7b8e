namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Gives turns to a root dialog and keeps its state; the older way of <see cref="DialogExtensions.RunAsync"/>.</summary>
[Obsolete("This class will be deprecated in the next version of the Bot Framework SDK.")]
public class DialogManager
{
    private const string LastAccess = "_lastAccess";

    private readonly string _dialogStateProperty;
    private string? _rootDialogId;

    public DialogManager(Dialog? rootDialog = null, string? dialogStateProperty = null)
    {
        _dialogStateProperty = dialogStateProperty ?? "DialogState";
        RootDialog = rootDialog;
    }

    public ConversationState? ConversationState { get; set; }

    public UserState? UserState { get; set; }

    public TurnContextStateCollection InitialTurnState { get; } = new();

    public Dialog? RootDialog
    {
        get => _rootDialogId is null ? null : Dialogs.Find(_rootDialogId);
        set
        {
            Dialogs = new DialogSet();
            _rootDialogId = value?.Id;
            if (value is not null)
            {
                Dialogs.TelemetryClient = value.TelemetryClient;
                Dialogs.Add(value);
                AddContainersOf(value);
            }
        }
    }

    public DialogSet Dialogs { get; set; } = new();

    /// <summary>Milliseconds of silence after which the conversation starts over.</summary>
    public int? ExpireAfter { get; set; }

    public async Task<DialogManagerResult> OnTurnAsync(ITurnContext context, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        var rootDialogId = _rootDialogId ?? throw new InvalidOperationException("There is no root dialog to give the turn to.");

        foreach (var (key, value) in InitialTurnState)
        {
            context.TurnState[key] = value;
        }

        context.TurnState.Set(this);
        var conversation = ConversationState ??= context.TurnState.Get<ConversationState>()
            ?? throw new InvalidOperationException("Neither the dialog manager nor the turn has a conversation state.");
        context.TurnState.Set(conversation);
        UserState ??= context.TurnState.Get<UserState>();
        if (UserState is not null)
        {
            context.TurnState.Set(UserState);
        }

        await StartOverIfExpiredAsync(conversation, context, cancellationToken);

        var state = await conversation.CreateProperty<DialogState>(_dialogStateProperty).GetAsync(context, static () => new DialogState(), cancellationToken);
        var result = await DialogExtensions.RunAsync(new DialogContext(Dialogs, context, state), rootDialogId, cancellationToken);
        return new DialogManagerResult { TurnResult = result };
    }

    private async Task StartOverIfExpiredAsync(ConversationState conversation, ITurnContext context, CancellationToken cancellationToken)
    {
        var lastAccess = conversation.CreateProperty<DateTime>(LastAccess);
        var now = DateTime.UtcNow;
        var last = await lastAccess.GetAsync(context, () => now, cancellationToken);
        if (ExpireAfter is { } milliseconds && now - last >= TimeSpan.FromMilliseconds(milliseconds))
        {
            await conversation.ClearStateAsync(context, cancellationToken);
        }

        await lastAccess.SetAsync(context, now, cancellationToken);
    }

    private void AddContainersOf(Dialog dialog)
    {
        if (dialog is not DialogContainer { IgnoreMemoryScopeBinding: false } container)
        {
            return;
        }

        foreach (var inner in container.Dialogs.GetDialogs())
        {
            if (inner is DialogContainer { IgnoreMemoryScopeBinding: false } && Dialogs.Find(inner.Id) is null)
            {
                Dialogs.Add(inner);
                AddContainersOf(inner);
            }
        }
    }
}
