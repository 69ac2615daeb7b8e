using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Xunit;

namespace BotBuilder.Tests.Dialogs;

public class ComponentDialogTests
{
    [Fact]
    public async Task Begin_NoInitialDialogNamed_BeginsTheFirst()
    {
        var talk = new Talk(new ComponentDialog("c")
            .AddDialog(new WaterfallDialog("first", [Ask.Say("first")]))
            .AddDialog(new WaterfallDialog("second", [Ask.Say("second")])));

        Assert.Equal(["first"], await talk.SayAsync("hi"));
    }

    [Fact]
    public async Task Begin_InitialDialogNamed_BeginsThatOne()
    {
        var component = new ComponentDialog("c")
            .AddDialog(new WaterfallDialog("first", [Ask.Say("first")]))
            .AddDialog(new WaterfallDialog("second", [Ask.Say("second")]));
        component.InitialDialogId = "second";

        Assert.Equal(["second"], await new Talk(component).SayAsync("hi"));
    }

    [Fact]
    public async Task Nested_ThreeDeepAcrossTurns_HandsTheResultUp()
    {
        var inner = Ask.Once(new TextPrompt("text"), Ask.For("name?"));
        inner.Id = "inner";
        var middle = new ComponentDialog("middle").AddDialog(inner);
        var outer = new ComponentDialog("outer")
            .AddDialog(new WaterfallDialog("w",
            [
                (step, ct) => step.BeginDialogAsync("middle", null, ct),
                async (step, ct) =>
                {
                    await step.Context.SendActivityAsync($"hello {step.Result}", cancellationToken: ct);
                    return await step.EndDialogAsync(step.Result, ct);
                },
            ]))
            .AddDialog(middle);
        var talk = new Talk(outer);

        Assert.Equal(["name?"], await talk.SayAsync("hi"));
        Assert.Equal(["hello Ann"], await talk.SayAsync("Ann"));
        Assert.Equal((DialogTurnStatus.Complete, "Ann"), (talk.Result.Status, talk.Result.Result));
    }

    [Fact]
    public async Task Options_OfTheComponent_AreThoseOfItsFirstDialog()
    {
        var talk = new Talk(
            new ComponentDialog("c").AddDialog(new WaterfallDialog("w", [(step, ct) => step.EndDialogAsync(step.Options, ct)])),
            options: "given");

        await talk.SayAsync("hi");

        Assert.Equal("given", talk.Result.Result);
    }

    [Fact]
    public async Task Begin_DialogOfTheParent_IsFound()
    {
        var component = new ComponentDialog("c").AddDialog(new WaterfallDialog("w", [(step, ct) => step.BeginDialogAsync("shared", null, ct)]));
        var shared = new WaterfallDialog("shared", [Ask.Say("shared")]);

        Assert.Equal(["shared"], await new Talk([component, shared], Talk.ContinueOrBegin("c")).SayAsync("hi"));
    }

    [Fact]
    public async Task Interrupted_ByADialogOfTheOuterStack_AsksAgainAfterwards()
    {
        var component = Ask.Once(new TextPrompt("text"), Ask.For("name?", "again?"));
        var help = new WaterfallDialog("help", [Ask.Say("help"), (step, ct) => step.EndDialogAsync(null, ct)]);
        var talk = new Talk([component, help], async (dc, ct) => dc.Context.Activity.Text == "help" && dc.ActiveDialog!.Id != "help"
            ? await dc.BeginDialogAsync("help", null, ct)
            : await Talk.ContinueOrBegin("once")(dc, ct));

        await talk.SayAsync("hi");
        Assert.Equal(["help"], await talk.SayAsync("help"));
        Assert.Equal(["name?"], await talk.SayAsync("thanks"));
        await talk.SayAsync("Ann");

        Assert.Equal("Ann", talk.Result.Result);
    }

    [Fact]
    public async Task Cancelled_InnerDialogs_AreToldToo()
    {
        var ended = new List<DialogReason>();
        var component = new ComponentDialog("c").AddDialog(new Watched("watched", ended));
        var talk = new Talk([component], async (dc, ct) => dc.Context.Activity.Text == "stop"
            ? await dc.CancelAllDialogsAsync(ct)
            : await Talk.ContinueOrBegin("c")(dc, ct));
        await talk.SayAsync("hi");

        await talk.SayAsync("stop");

        Assert.Equal([DialogReason.CancelCalled], ended);
        Assert.Equal(DialogTurnStatus.Cancelled, talk.Result.Status);
        Assert.Empty(talk.Context.Stack);
    }

    [Fact]
    public async Task Continue_ComponentHasChanged_RaisesVersionChanged()
    {
        var component = new Versioned();
        var talk = new Talk(component);
        await talk.SayAsync("hi");
        await talk.SayAsync("still the same");
        Assert.Empty(component.Events);

        component.AddDialog(new WaterfallDialog("new in this release"));
        await talk.SayAsync("now");

        Assert.Equal([DialogEvents.VersionChanged], component.Events);
    }

    [Fact]
    public void Telemetry_SetOnTheComponent_ReachesItsDialogs()
    {
        var inner = new WaterfallDialog("inner");
        var component = new ComponentDialog("c").AddDialog(inner);
        var client = new Moq.Mock<IBotTelemetryClient>().Object;

        component.TelemetryClient = client;

        Assert.Same(client, inner.TelemetryClient);
        component.TelemetryClient = null!;
        Assert.IsType<NullBotTelemetryClient>(inner.TelemetryClient);
    }

    private sealed class Watched(string id, List<DialogReason> ended) : Dialog(id)
    {
        public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
            => Task.FromResult(EndOfTurn);

        public override Task EndDialogAsync(ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
        {
            ended.Add(reason);
            return Task.CompletedTask;
        }
    }

    private sealed class Versioned : ComponentDialog
    {
        public Versioned()
            : base("versioned")
            => AddDialog(new WaterfallDialog("w", [Ask.Say("1"), Ask.Say("2"), Ask.Say("3")]));

        public List<string> Events { get; } = [];

        protected override Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        {
            if (e.Name == DialogEvents.VersionChanged)
            {
                Events.Add(e.Name);
            }

            return Task.FromResult(e.Name == DialogEvents.VersionChanged);
        }
    }
}
