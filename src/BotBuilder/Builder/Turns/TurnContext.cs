using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>One incoming activity, what is kept during its turn, and the way out for its answers.</summary>
public partial class TurnContext : ITurnContext, IDisposable
{
    private const string TurnKey = "turn";
    private const string LocaleKey = "locale";

    private readonly List<SendActivitiesHandler> _onSendActivities = [];
    private readonly List<UpdateActivityHandler> _onUpdateActivity = [];
    private readonly List<DeleteActivityHandler> _onDeleteActivity = [];
    private bool _disposed;

    public TurnContext(BotAdapter adapter, Activity activity)
    {
        ArgumentNullException.ThrowIfNull(adapter);
        ArgumentNullException.ThrowIfNull(activity);
        Adapter = adapter;
        Activity = activity;
        TurnState = [];
        BufferedReplyActivities = [];
    }

    /// <summary>Another activity in the same turn: state, handlers and buffered replies are shared.</summary>
    public TurnContext(ITurnContext turnContext, Activity activity)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activity);
        Activity = activity;
        Adapter = turnContext.Adapter;
        TurnState = turnContext.TurnState;
        Responded = turnContext.Responded;
        var same = turnContext as TurnContext;
        BufferedReplyActivities = same?.BufferedReplyActivities ?? [];
        _onSendActivities = same?._onSendActivities ?? _onSendActivities;
        _onUpdateActivity = same?._onUpdateActivity ?? _onUpdateActivity;
        _onDeleteActivity = same?._onDeleteActivity ?? _onDeleteActivity;
    }

    public BotAdapter Adapter { get; }

    public TurnContextStateCollection TurnState { get; }

    public string? Locale
    {
        get => TurnState.Get<Dictionary<string, object?>>(TurnKey)?.GetValueOrDefault(LocaleKey) as string;
        set
        {
            if (TurnState.Get<Dictionary<string, object?>>(TurnKey) is { } turn)
            {
                turn[LocaleKey] = value;
            }
            else
            {
                TurnState.Set(TurnKey, new Dictionary<string, object?> { [LocaleKey] = value });
            }
        }
    }

    public Activity Activity { get; }

    public bool Responded { get; private set; }

    /// <summary>Replies kept back because the caller asked to get them in one piece.</summary>
    public List<Activity> BufferedReplyActivities { get; }

    public ITurnContext OnSendActivities(SendActivitiesHandler handler) => Add(_onSendActivities, handler);

    public ITurnContext OnUpdateActivity(UpdateActivityHandler handler) => Add(_onUpdateActivity, handler);

    public ITurnContext OnDeleteActivity(DeleteActivityHandler handler) => Add(_onDeleteActivity, handler);

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (_disposed)
        {
            return;
        }

        if (disposing)
        {
            TurnState.Dispose();
        }

        _disposed = true;
    }

    private TurnContext Add<T>(List<T> handlers, T handler)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(handler);
        handlers.Add(handler);
        return this;
    }
}
