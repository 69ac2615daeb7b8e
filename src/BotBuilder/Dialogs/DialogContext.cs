using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog set at work in one turn: its stack, and what can be done to it.</summary>
[DebuggerDisplay("{GetType().Name}[{ActiveDialog?.Id}]")]
[SuppressMessage("Design", "CA1001", Justification = "The services belong to the turn, which disposes of them.")]
public partial class DialogContext
{
    private readonly DialogContext? _origin;
    private TurnContextStateCollection? _services;

    public DialogContext(DialogSet dialogs, ITurnContext turnContext, DialogState state)
    {
        ArgumentNullException.ThrowIfNull(dialogs);
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(state);
        Dialogs = dialogs;
        Context = turnContext;
        Stack = state.DialogStack;
    }

    public DialogContext(DialogSet dialogs, DialogContext parentDialogContext, DialogState state)
        : this(dialogs, (parentDialogContext ?? throw new ArgumentNullException(nameof(parentDialogContext))).Context, state)
    {
        Parent = parentDialogContext;
        _origin = parentDialogContext;
    }

    /// <summary>A second view of the same stack.</summary>
    private protected DialogContext(DialogContext original)
    {
        Dialogs = original.Dialogs;
        Context = original.Context;
        Stack = original.Stack;
        Parent = original.Parent;
        _origin = original;
    }

    public DialogSet Dialogs { get; }

    public ITurnContext Context { get; }

    public List<DialogInstance> Stack { get; }

    public DialogContext? Parent { get; set; }

    /// <summary>The inner context of the active dialog, if that is a container.</summary>
    public DialogContext? Child
        => ActiveDialog is { } active && FindDialog(active.Id) is DialogContainer container ? container.CreateChildContext(this) : null;

    public DialogInstance? ActiveDialog => Stack.Count > 0 ? Stack[0] : null;

    /// <summary>Services of this context: those of its parent, and at the root those of the turn. Copied when first asked for.</summary>
    public TurnContextStateCollection Services
    {
        get
        {
            if (_services is null)
            {
                _services = new TurnContextStateCollection();
                var inherited = _origin?.Services ?? (SharesTurnServices ? Context.TurnState : null);
                if (inherited is not null)
                {
                    foreach (var service in inherited)
                    {
                        _services[service.Key] = service.Value;
                    }
                }
            }

            return _services;
        }
    }

    internal bool SharesTurnServices { get; set; }

    public Dialog? FindDialog(string dialogId)
    {
        if (Dialogs.Find(dialogId) is { } own)
        {
            return own;
        }

        if (Parent is null)
        {
            return null;
        }

        if (Parent.FindDialog(dialogId) is { } inherited)
        {
            return inherited;
        }

        return Parent.ActiveDialog is { } active && Parent.FindDialog(active.Id) is DialogContainer container
            ? container.FindDialog(dialogId, this)
            : null;
    }

    /// <summary>The culture name of the activity's locale, or of the current thread where that is missing or unknown.</summary>
    public string GetLocale()
    {
        var locale = Context.Activity.Locale;
        if (!string.IsNullOrEmpty(locale))
        {
            try
            {
                return new CultureInfo(locale).Name;
            }
            catch (CultureNotFoundException)
            {
                // A client may send any text as its locale.
            }
        }

        return CultureInfo.CurrentCulture.Name;
    }

    /// <summary>Tells whoever logs the exception where in the conversation it happened. Never catches it.</summary>
    private bool Locate(Exception exception)
    {
        if (!exception.Data.Contains(nameof(DialogContext)))
        {
            var stack = new List<string>();
            for (var dc = this; dc is not null; dc = dc.Parent)
            {
                foreach (var instance in dc.Stack)
                {
                    stack.Add(instance.Id);
                }
            }

            exception.Data[nameof(DialogContext)] = new Dictionary<string, object?>
            {
                [nameof(ActiveDialog)] = ActiveDialog?.Id,
                [nameof(Parent)] = Parent?.ActiveDialog?.Id,
                [nameof(Stack)] = stack,
            };
        }

        return false;
    }
}
