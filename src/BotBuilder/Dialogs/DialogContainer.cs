using Microsoft.Bot.Builder.TraceExtensions;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog that runs dialogs of its own, on a stack of its own.</summary>
public abstract class DialogContainer : Dialog
{
    protected DialogContainer(string? dialogId = null)
        : this(false, dialogId)
    {
    }

    protected DialogContainer(bool ignoreMemoryScopeBinding, string? dialogId = null)
        : base(dialogId)
        => IgnoreMemoryScopeBinding = ignoreMemoryScopeBinding;

    public bool IgnoreMemoryScopeBinding { get; set; }

    public DialogSet Dialogs { get; set; } = new();

    public override IBotTelemetryClient TelemetryClient
    {
        get => base.TelemetryClient;
        set
        {
            base.TelemetryClient = value ?? NullBotTelemetryClient.Instance;

            // Containers may contain each other; without the comparison that would never end.
            if (Dialogs.TelemetryClient != value)
            {
                Dialogs.TelemetryClient = base.TelemetryClient;
            }
        }
    }

    public abstract DialogContext? CreateChildContext(DialogContext dc);

    public virtual Dialog? FindDialog(string dialogId) => Dialogs.Find(dialogId);

    public virtual Dialog? FindDialog(string dialogId, DialogContext? dc = null)
        => Dialogs.Find(dialogId) ?? dc?.Dialogs.Find(dialogId);

    public override async Task<bool> OnDialogEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        if (await base.OnDialogEventAsync(dc, e, cancellationToken))
        {
            return true;
        }

        if (e.Name == DialogEvents.VersionChanged)
        {
            // Nobody knew what to do about a new release in the middle of a conversation: leave a mark for the operator.
            var message = $"Unhandled dialog event: {e.Name}. Active Dialog: {dc.ActiveDialog?.Id}";
            dc.Dialogs.TelemetryClient.TrackTrace(message, Severity.Warning, null);
            await dc.Context.TraceActivityAsync(message, cancellationToken: cancellationToken);
        }

        return false;
    }

    protected virtual string GetInternalVersion() => Dialogs.GetVersion();

    /// <summary>Raises <see cref="DialogEvents.VersionChanged"/> when the conversation was begun by another version.</summary>
    protected virtual async Task CheckForVersionChangeAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (dc.ActiveDialog is not { } active)
        {
            return;
        }

        var before = active.Version;
        active.Version = GetInternalVersion();
        if (before is not null && before != active.Version)
        {
            await dc.EmitEventAsync(DialogEvents.VersionChanged, Id, bubble: true, fromLeaf: false, cancellationToken);
        }
    }
}
