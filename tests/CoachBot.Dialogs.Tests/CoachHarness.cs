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
    private Coach _coach = null!;

    public CoachHarness(string locale = "en-GB")
    {
        var conversation = TestAdapter.CreateConversation("story");
        conversation.Locale = locale;
        _adapter = new TestAdapter(conversation) { Locale = locale };
        Restart();
    }

    public ManualTime Time { get; } = new();

    public static Library Library => SharedLibrary.Value;

    /// <summary>Everything in memory is made anew; only what is stored goes on.</summary>
    public void Restart()
    {
        var users = new UserState(_storage);
        var conversations = new ConversationState(_storage);
        var memory = new Memory(users, conversations);
        _coach = new Coach(new CoachDialog(Library, memory, Time), memory, Library, conversations);
    }

    public Task<IReadOnlyList<Heard>> JoinAsync()
    {
        var update = (Activity)Activity.CreateConversationUpdateActivity();
        update.MembersAdded = [new ChannelAccount("user1"), new ChannelAccount("bot")];
        return ReceiveAsync(update);
    }

    public Task<IReadOnlyList<Heard>> SayAsync(string text) => ReceiveAsync(Message(text));

    public Activity Message(string text) => _adapter.MakeActivity(text);

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

    public async Task<IReadOnlyList<Heard>> ReceiveAsync(Activity activity)
    {
        await _adapter.ProcessActivityAsync(activity, _coach.OnTurnAsync);
        var heard = new List<Heard>();
        while (_adapter.ActiveQueue.TryDequeue(out var reply))
        {
            heard.Add(Heard.From(reply));
            Assert.Empty(heard[^1].Card?.Faults ?? []);
        }

        return heard;
    }
}
