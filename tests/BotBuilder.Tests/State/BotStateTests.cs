using System.Text.Json;
using BotBuilder.Tests.Turns;
using Microsoft.Bot.Builder;
using Moq;
using Xunit;

namespace BotBuilder.Tests.State;

public class BotStateTests
{
    private readonly MemoryStorage _storage = new();

    [Fact]
    public async Task Property_SetInOneTurn_IsThereInTheNext()
    {
        await TurnAsync(async (turn, state) => await state.CreateProperty<Plan>("plan").SetAsync(turn, new Plan { Name = "A", Steps = { 1, 2 } }));

        await TurnAsync(async (turn, state) =>
        {
            var plan = await state.CreateProperty<Plan>("plan").GetAsync(turn);
            Assert.Equal(("A", 2), (plan.Name, plan.Steps.Count));
            plan.Steps.Add(3);
        });

        await TurnAsync(async (turn, state) => Assert.Equal([1, 2, 3], (await state.CreateProperty<Plan>("plan").GetAsync(turn)).Steps));
    }

    [Fact]
    public async Task Get_NothingSet_GivesTheDefaultOrKeepsWhatTheFactoryMakes()
    {
        await TurnAsync(async (turn, state) =>
        {
            Assert.Null(await state.CreateProperty<Plan>("plan").GetAsync(turn));
            Assert.Equal(0, await state.CreateProperty<int>("count").GetAsync(turn));
            Assert.Equal(7, await state.CreateProperty<int>("count").GetAsync(turn, () => 7));
            Assert.Equal("made", (await state.CreateProperty<Plan>("plan").GetAsync(turn, () => new Plan { Name = "made" })).Name);
            Assert.Equal("made", (await state.CreateProperty<Plan>("plan").GetAsync(turn, () => new Plan { Name = "again" })).Name);
        });

        await TurnAsync(async (turn, state) => Assert.Equal(7, await state.CreateProperty<int>("count").GetAsync(turn, () => 8)));
    }

    [Fact]
    public async Task Delete_Property_IsGone()
    {
        await TurnAsync(async (turn, state) => await state.CreateProperty<string>("x").SetAsync(turn, "y"));
        await TurnAsync(async (turn, state) => await state.CreateProperty<string>("x").DeleteAsync(turn));

        await TurnAsync(async (turn, state) => Assert.Null(await state.CreateProperty<string>("x").GetAsync(turn)));
    }

    [Fact]
    public async Task ClearState_ThenSaved_IsEmpty_AndDeleteForgetsAtOnce()
    {
        await TurnAsync(async (turn, state) => await state.CreateProperty<string>("x").SetAsync(turn, "y"));
        await TurnAsync((turn, state) => state.ClearStateAsync(turn));
        await TurnAsync(async (turn, state) => Assert.Null(await state.CreateProperty<string>("x").GetAsync(turn)));

        Assert.Single(await _storage.ReadAsync(["test/conversations/conversation"], default));
        await TurnAsync((turn, state) => state.DeleteAsync(turn));
        Assert.Empty(await _storage.ReadAsync(["test/conversations/conversation"], default));
    }

    [Fact]
    public async Task Get_StoredAsJson_BecomesTheTypeAndItsChangesAreKept()
    {
        using var document = JsonDocument.Parse("""{"Name":"raw","Steps":[1]}""");
        var bag = new Dictionary<string, object> { ["plan"] = document.RootElement };
        await _storage.WriteAsync(new Dictionary<string, object> { ["test/conversations/conversation"] = bag }, default);

        await TurnAsync(async (turn, state) => (await state.CreateProperty<Plan>("plan").GetAsync(turn)).Steps.Add(2));

        await TurnAsync(async (turn, state) => Assert.Equal([1, 2], (await state.CreateProperty<Plan>("plan").GetAsync(turn)).Steps));
    }

    [Fact]
    public async Task SaveChanges_NothingChanged_WritesNothing()
    {
        var storage = new Mock<IStorage>();
        storage.Setup(s => s.ReadAsync(It.IsAny<string[]>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync(() => new Dictionary<string, object> { ["test/conversations/conversation"] = new Dictionary<string, object> { ["plan"] = new Plan { Name = "A" } } });
        var state = new ConversationState(storage.Object);
        using var turn = new TurnContext(new RecordingAdapter(), RecordingAdapter.Incoming());

        var plan = await state.CreateProperty<Plan>("plan").GetAsync(turn);
        await state.SaveChangesAsync(turn);
        Verify(Times.Never());

        plan.Name = "B";
        await state.SaveChangesAsync(turn);
        await state.SaveChangesAsync(turn);
        Verify(Times.Once());

        await state.SaveChangesAsync(turn, force: true);
        Verify(Times.Exactly(2));

        void Verify(Times times) => storage.Verify(s => s.WriteAsync(It.IsAny<IDictionary<string, object>>(), It.IsAny<CancellationToken>()), times);
    }

    [Fact]
    public async Task Load_Twice_ReadsOnceUnlessForced()
    {
        var storage = new Mock<IStorage>();
        storage.Setup(s => s.ReadAsync(It.IsAny<string[]>(), It.IsAny<CancellationToken>())).ReturnsAsync(new Dictionary<string, object>());
        var state = new UserState(storage.Object);
        using var turn = new TurnContext(new RecordingAdapter(), RecordingAdapter.Incoming());

        await state.LoadAsync(turn);
        await state.LoadAsync(turn);
        storage.Verify(s => s.ReadAsync(new[] { "test/users/user" }, It.IsAny<CancellationToken>()), Times.Once);

        await state.LoadAsync(turn, force: true);
        storage.Verify(s => s.ReadAsync(new[] { "test/users/user" }, It.IsAny<CancellationToken>()), Times.Exactly(2));
    }

    [Fact]
    public async Task Keys_OfEachKind_AreApart()
    {
        using var turn = new TurnContext(new RecordingAdapter(), RecordingAdapter.Incoming());
        BotState[] states = [new UserState(_storage), new ConversationState(_storage), new PrivateConversationState(_storage)];
        foreach (var state in states)
        {
            await state.CreateProperty<string>("x").SetAsync(turn, state.GetType().Name);
        }

        await new BotStateSet(states).SaveAllChangesAsync(turn);

        string[] keys = ["test/users/user", "test/conversations/conversation", "test/conversations/conversation/users/user"];
        Assert.Equal(3, (await _storage.ReadAsync(keys, default)).Count);
    }

    [Fact]
    public async Task Load_ActivityWithoutTheIds_Throws()
    {
        using var turn = new TurnContext(new RecordingAdapter(), new Microsoft.Bot.Schema.Activity());

        await Assert.ThrowsAsync<InvalidOperationException>(() => new UserState(_storage).LoadAsync(turn));
        await Assert.ThrowsAsync<InvalidOperationException>(() => new ConversationState(_storage).LoadAsync(turn));
        Assert.Throws<ArgumentNullException>(() => new UserState(_storage).CreateProperty<string>(" "));
    }

    [Fact]
    public async Task AutoSave_TurnFails_SavesNothing()
    {
        var state = new ConversationState(_storage);
        var adapter = new RecordingAdapter();
        adapter.Use(new AutoSaveStateMiddleware(state));
        await RunAsync(fails: false);
        await RunAsync(fails: true);

        using var turn = new TurnContext(adapter, RecordingAdapter.Incoming());
        Assert.Equal("ok", await state.CreateProperty<string>("x").GetAsync(turn));

        async Task RunAsync(bool fails)
        {
            using var context = new TurnContext(adapter, RecordingAdapter.Incoming());
            adapter.OnTurnError = (_, _) => Task.CompletedTask;
            await adapter.RunAsync(context, async (t, cancellationToken) =>
            {
                await state.CreateProperty<string>("x").SetAsync(t, fails ? "lost" : "ok", cancellationToken);
                if (fails)
                {
                    throw new InvalidOperationException();
                }
            });
        }
    }

    private async Task TurnAsync(Func<ITurnContext, ConversationState, Task> bot)
    {
        var state = new ConversationState(_storage);
        using var turn = new TurnContext(new RecordingAdapter(), RecordingAdapter.Incoming());
        await bot(turn, state);
        await state.SaveChangesAsync(turn);
    }

    private sealed class Plan
    {
        public string? Name { get; set; }

        public List<int> Steps { get; set; } = [];
    }
}
