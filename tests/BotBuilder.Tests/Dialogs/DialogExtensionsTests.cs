using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Xunit;

namespace BotBuilder.Tests.Dialogs;

public class DialogExtensionsTests
{
    [Fact]
    public async Task RunAsync_TurnAfterTurn_BeginsContinuesAndBeginsAgain()
        => await Flow(new WaterfallDialog("w", [Ask.Say("one"), Ask.Say("two"), (step, ct) => step.EndDialogAsync(null, ct)]))
            .Test("hi", "one")
            .Test("go", "two")
            .Send("end")
            .Test("hi", "one")
            .StartTestAsync();

    [Fact]
    public async Task RunAsync_DialogHandlesTheError_GoesOnWithWhatItLeft()
        => await Flow(new Forgiving())
            .Test("hi", "?")
            .Test("fail", "started over")
            .StartTestAsync();

    [Fact]
    public async Task RunAsync_NobodyHandlesTheError_Throws()
    {
        var flow = Flow(new WaterfallDialog("w", [(_, _) => throw new InvalidOperationException("broken")])).Send("hi");

        await Assert.ThrowsAsync<InvalidOperationException>(flow.StartTestAsync);
    }

    [Fact]
    public async Task RunAsync_TelemetryOfTheTurn_ReachesTheDialog()
    {
        var client = Moq.Mock.Of<IBotTelemetryClient>();
        var dialog = new WaterfallDialog("w", [Ask.Say("one")]);

        await Flow(dialog, context => context.TurnState.Add(client)).Test("hi", "one").StartTestAsync();

        Assert.Same(client, dialog.TelemetryClient);
    }

    [Fact]
    public async Task RunAsync_ServicesOfTheTurn_AreSeenByTheSteps()
        => await Flow(
                new ComponentDialog("c").AddDialog(new WaterfallDialog("w",
                    [(step, ct) => Ask.Say(step.Services.Get<string>("greeting") ?? "nothing")(step, ct)])),
                context => context.TurnState.Add("greeting", "hello"))
            .Test("hi", "hello")
            .StartTestAsync();

    private static TestFlow Flow(Dialog dialog, Action<ITurnContext>? prepare = null)
    {
        var conversation = new ConversationState(new MemoryStorage());
        var state = conversation.CreateProperty<DialogState>("dialogs");
        var adapter = new TestAdapter();
        adapter.Use(new AutoSaveStateMiddleware(conversation));
        return new TestFlow(adapter, (context, ct) =>
        {
            prepare?.Invoke(context);
            return dialog.RunAsync(context, state, ct);
        });
    }

    private sealed class Forgiving : ComponentDialog
    {
        public Forgiving()
            : base("forgiving")
            => AddDialog(new WaterfallDialog("w", [Ask.Say("?"), (_, _) => throw new InvalidOperationException("broken")]));

        protected override async Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        {
            if (e.Name != DialogEvents.Error)
            {
                return false;
            }

            await dc.Context.SendActivityAsync("started over", cancellationToken: cancellationToken);
            await dc.CancelAllDialogsAsync(cancellationToken);
            return true;
        }
    }
}
