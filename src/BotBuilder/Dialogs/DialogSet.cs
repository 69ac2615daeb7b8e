using System.Text;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Dialogs that can call each other by id.</summary>
public class DialogSet
{
    private readonly Dictionary<string, Dialog> _dialogs = [];
    private readonly IStatePropertyAccessor<DialogState>? _dialogState;
    private IBotTelemetryClient _telemetryClient = NullBotTelemetryClient.Instance;
    private string? _version;

    public DialogSet(IStatePropertyAccessor<DialogState> dialogState)
    {
        ArgumentNullException.ThrowIfNull(dialogState);
        _dialogState = dialogState;
    }

    public DialogSet()
    {
    }

    public IBotTelemetryClient TelemetryClient
    {
        get => _telemetryClient;
        set
        {
            _telemetryClient = value ?? NullBotTelemetryClient.Instance;
            foreach (var dialog in _dialogs.Values)
            {
                dialog.TelemetryClient = _telemetryClient;
            }
        }
    }

    public virtual string GetVersion()
    {
        if (_version is null)
        {
            var versions = new StringBuilder();
            foreach (var dialog in _dialogs.Values)
            {
                versions.Append(dialog.GetVersion());
            }

            _version = StringUtils.Hash(versions.ToString());
        }

        return _version;
    }

    /// <summary>Adds a dialog. Another dialog of the same id is kept; the new one is renamed with the next free number.</summary>
    public DialogSet Add(Dialog dialog)
    {
        ArgumentNullException.ThrowIfNull(dialog);

        if (_dialogs.TryGetValue(dialog.Id, out var known))
        {
            if (known == dialog)
            {
                return this;
            }

            dialog.Id = NextFreeId(dialog.Id);
        }

        _version = null;
        dialog.TelemetryClient = _telemetryClient;
        _dialogs.Add(dialog.Id, dialog);

        if (dialog is IDialogDependencies dependent)
        {
            foreach (var dependency in dependent.GetDependencies())
            {
                Add(dependency);
            }
        }

        return this;
    }

    public async Task<DialogContext> CreateContextAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        BotAssert.ContextNotNull(turnContext);
        if (_dialogState is null)
        {
            throw new InvalidOperationException("This dialog set was made without a state property, so it has no stack of its own to run on.");
        }

        var state = await _dialogState.GetAsync(turnContext, static () => new DialogState(), cancellationToken);
        return new DialogContext(this, turnContext, state);
    }

    public Dialog? Find(string dialogId)
    {
        if (string.IsNullOrWhiteSpace(dialogId))
        {
            throw new ArgumentNullException(nameof(dialogId));
        }

        return _dialogs.GetValueOrDefault(dialogId);
    }

    public IEnumerable<Dialog> GetDialogs() => _dialogs.Values;

    private string NextFreeId(string id)
    {
        var suffix = 2;
        while (_dialogs.ContainsKey(id + suffix))
        {
            suffix++;
        }

        return id + suffix;
    }
}
