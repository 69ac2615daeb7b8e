using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Xunit;

#pragma warning disable CS0618 // Published as obsolete, and still used.

namespace BotBuilder.Tests.Dialogs;

public class DialogManagerTests
{
    [Fact]
    public async Task OnTurn_TurnAfterTurn_ContinuesAndKeepsTheState()
        => await Flow(new DialogManager(new WaterfallDialog("w", [Ask.Say("one"), Ask.Say("two")])))
            .Test("hi", "one")
            .Test("go", "two")
            .StartTestAsync();

    [Fact]
    public async Task OnTurn_ConversationExpired_StartsOver()
        => await Flow(new DialogManager(new WaterfallDialog("w", [Ask.Say("one"), Ask.Say("two")])) { ExpireAfter = 0 })
            .Test("hi", "one")
            .Test("go", "one")
            .StartTestAsync();

    [Fact]
    public async Task OnTurn_NoConversationState_IsAnError()
    {
        var manager = new DialogManager(new WaterfallDialog("w"));
        var flow = new TestFlow(new TestAdapter(), (context, ct) => manager.OnTurnAsync(context, ct)).Send("hi");

        await Assert.ThrowsAsync<InvalidOperationException>(flow.StartTestAsync);
    }

    [Fact]
    public void RootDialog_WithComponentsInside_RegistersThem()
    {
        var manager = new DialogManager(new ComponentDialog("outer").AddDialog(new ComponentDialog("inner").AddDialog(new ComponentDialog("innermost"))));

        Assert.Equal("outer", manager.RootDialog!.Id);
        Assert.NotNull(manager.Dialogs.Find("innermost"));
    }

    private static TestFlow Flow(DialogManager manager)
    {
        var storage = new MemoryStorage();
        var adapter = new TestAdapter();
        adapter.UseStorage(storage).UseBotState(new UserState(storage), new ConversationState(storage));
        return new TestFlow(adapter, (context, ct) => manager.OnTurnAsync(context, ct));
    }
}
