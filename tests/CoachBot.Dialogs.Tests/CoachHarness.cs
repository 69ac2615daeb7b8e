using CoachBot.Coaching;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace CoachBot.Dialogs.Tests;

/// <summary>The whole coach over the real content, with stored state and a clock of its own.</summary>
internal sealed class CoachHarness
{
    public static readonly string Content = Path.Combine(AppContext.BaseDirectory, "dialogs");

    private static readonly Lazy<Library> SharedLibrary = new(() => Library.Load(Content));

    private readonly MemoryStorage _storage = new();
    private readonly TestAdapter _adapter;
    private readonly Dictionary<(string Conversation, string Name), DateTimeOffset> _due = [];
    private readonly List<DiaryEntry> _diary = [];
    private int _messages;
    private Coach _coach = null!;

    public CoachHarness(string locale = "en-GB")
    {
        var conversation = TestAdapter.CreateConversation("story");
        conversation.Locale = locale;
        _adapter = new TestAdapter(conversation) { Locale = locale };
        Restart();
    }

    public ManualTime Time { get; } = new();

    /// <summary>The person has the page open.</summary>
    public bool IsSeen { get; set; } = true;

    /// <summary>Where the person's clock is set, as their client says it.</summary>
    public string Zone { get; set; } = "Europe/London";

    public string? Channel
    {
        get => _adapter.Conversation.ChannelId;
        set => _adapter.Conversation.ChannelId = value;
    }

    /// <summary>The bot's id, as the channel names it.</summary>
    public string? Bot
    {
        get => _adapter.Conversation.Bot?.Id;
        set => _adapter.Conversation.Bot!.Id = value;
    }

    public IReadOnlyList<DiaryEntry> Diary => _diary;

    /// <summary>What took the place of an earlier message, by that message's id.</summary>
    public List<(string Id, Heard Shown)> Updated { get; } = [];

    /// <summary>What a host would link to; null for one that cannot.</summary>
    public IPrivateLinks? Links { get; init; } = new PlainLinks();

    /// <summary>Writes into the diary what was told on earlier days.</summary>
    public void Remember(params DiaryEntry[] entries) => _diary.AddRange(entries);

    public static Library Library => SharedLibrary.Value;

    /// <summary>Everything in memory is made anew; only what is stored goes on.</summary>
    public void Restart()
    {
        var users = new UserState(_storage);
        var conversations = new ConversationState(_storage);
        var memory = new Memory(users, conversations);
        _coach = new Coach(new CoachDialog(Library, memory, Time, links: Links), memory, Library, conversations);
    }

    /// <summary>As after a message that the channel let nobody have.</summary>
    public void LoseTimers() => _due.Clear();

    public Task<IReadOnlyList<Heard>> JoinAsync()
    {
        var update = (Activity)Activity.CreateConversationUpdateActivity();
        update.MembersAdded = [new ChannelAccount("user1"), new ChannelAccount("bot")];
        return ReceiveAsync(update);
    }

    public Task<IReadOnlyList<Heard>> SayAsync(string text) => ReceiveAsync(Message(text));

    public Activity Message(string text) => _adapter.MakeActivity(text);

    private string Conversation => _adapter.Conversation.Conversation!.Id!;

    /// <summary>The same person goes on in another conversation.</summary>
    public void TalkIn(string conversation) => _adapter.Conversation.Conversation = new ConversationAccount(id: conversation);

    /// <summary>Changes what this conversation has stored, as an older build would have left it.</summary>
    public Task ChangeStoredAsync<T>(Action<T> change)
        where T : class, new()
        => InConversationAsync(async (state, turn) =>
        {
            var accessor = state.CreateProperty<T>(typeof(T).Name);
            change(await accessor.GetAsync(turn, () => new T()));
        });

    public Task ReplaceStoredAsync(string property, string value)
        => InConversationAsync((state, turn) => state.CreateProperty<string>(property).SetAsync(turn, value));

    private Task InConversationAsync(Func<ConversationState, ITurnContext, Task> change)
        => _adapter.ProcessActivityAsync(_adapter.MakeActivity("-"), async (turn, cancellationToken) =>
        {
            var state = new ConversationState(_storage);
            await state.LoadAsync(turn, force: true, cancellationToken);
            await change(state, turn);
            await state.SaveChangesAsync(turn, force: true, cancellationToken);
        });

    /// <summary>
    /// Time passes; what falls due meanwhile is a turn at its very time, or all at the end when the server was away. What is
    /// said in another conversation of the person's is not heard here.
    /// </summary>
    public async Task<IReadOnlyList<Heard>> PassAsync(TimeSpan time, bool isAway = false)
    {
        var end = Time.GetUtcNow() + time;
        var heard = new List<Heard>();
        while (_due.Count > 0 && _due.MinBy(timer => timer.Value) is var (timer, at) && at <= end)
        {
            Time.Advance((isAway ? end : at) - Time.GetUtcNow());
            _due.Remove(timer);
            var here = Conversation;
            TalkIn(timer.Conversation);
            var said = await ReceiveAsync(new Activity { Type = ActivityTypes.Event, Name = timer.Name, From = _adapter.Conversation.User }, timer.Name);
            TalkIn(here);
            heard.AddRange(timer.Conversation == here ? said : []);
        }

        Time.Advance(end - Time.GetUtcNow());
        return heard;
    }

    /// <summary>Taps a button of a question, which may be an earlier one.</summary>
    public Task<IReadOnlyList<Heard>> TapAsync(string words, Heard question)
        => ReceiveAsync(Message(words), belated: new Belated((int)question.Coach["ask"]!));

    public async Task<IReadOnlyList<Heard>> ReceiveAsync(Activity activity, string? fired = null, Belated? belated = null)
    {
        var timers = new Timers { Fired = fired, IsSeen = IsSeen };
        var diary = new Diary(() => [.. _diary], () => _messages);
        activity.LocalTimezone ??= Zone;
        await _adapter.ProcessActivityAsync(activity, (turn, cancellationToken) =>
        {
            turn.TurnState.Add(timers);
            turn.TurnState.Add(diary);
            if (belated is not null)
            {
                turn.TurnState.Add(belated);
            }

            turn.OnUpdateActivity((_, shown, update) =>
            {
                Updated.Add((shown.Id!, Heard.From(shown)));
                return update();
            });
            return _coach.OnTurnAsync(turn, cancellationToken);
        });
        if (diary.IsErased)
        {
            _diary.Clear();
            _due.Clear();
            _messages = 0;
        }

        _diary.AddRange(diary.Added);
        foreach (var (name, at) in timers.Changes)
        {
            _due.Remove((Conversation, name));
            if (at is { } time)
            {
                _due.Add((Conversation, name), time);
            }
        }

        var heard = new List<Heard>();
        while (_adapter.ActiveQueue.TryDequeue(out var reply))
        {
            heard.Add(Heard.From(reply));
            Assert.Empty(heard[^1].Card?.Faults ?? []);
        }

        _messages += heard.Count + (activity.Type == ActivityTypes.Message ? 1 : 0);
        return heard;
    }
}
