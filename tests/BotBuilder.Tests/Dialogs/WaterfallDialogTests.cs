using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Moq;
using Xunit;

namespace BotBuilder.Tests.Dialogs;

public class WaterfallDialogTests
{
    [Fact]
    public async Task Steps_OneATurn_RunInOrder()
    {
        var talk = new Talk(new WaterfallDialog("w", [Ask.Say("one"), Ask.Say("two"), Ask.Say("three")]));

        Assert.Equal(["one"], await talk.SayAsync("hi"));
        Assert.Equal(["two"], await talk.SayAsync("go"));
        Assert.Equal(["three"], await talk.SayAsync("on"));
        Assert.Empty(await talk.SayAsync("bye"));

        Assert.Equal(DialogTurnStatus.Complete, talk.Result.Status);
        Assert.Equal("bye", talk.Result.Result);
    }

    [Fact]
    public async Task Begin_AfterTheEnd_StartsAnew()
    {
        var talk = new Talk(new WaterfallDialog("w", [Ask.Say("one")]));
        await talk.SayAsync("hi");
        await talk.SayAsync("end");

        Assert.Equal(["one"], await talk.SayAsync("hi again"));
    }

    [Fact]
    public async Task Step_MessageText_IsTheResultOfTheStepBefore()
    {
        object? result = null;
        var reason = DialogReason.BeginCalled;
        var talk = new Talk(new WaterfallDialog("w",
        [
            Ask.Say("?"),
            (step, _) =>
            {
                (result, reason) = (step.Result, step.Reason);
                return Task.FromResult(Dialog.EndOfTurn);
            },
        ]));

        await talk.SayAsync("hi");
        await talk.SayAsync("answer");

        Assert.Equal("answer", result);
        Assert.Equal(DialogReason.ContinueCalled, reason);
    }

    [Fact]
    public async Task Values_ReadInALaterTurn_SurviveTheStorage()
    {
        var talk = new Talk(new WaterfallDialog("w",
        [
            (step, _) =>
            {
                step.Values["name"] = "Ann";
                step.Values["pain"] = 7;
                step.Values["sure"] = true;
                step.Values["areas"] = new List<string> { "lower", "upper" };
                return Task.FromResult(Dialog.EndOfTurn);
            },
            async (step, ct) =>
            {
                var areas = (IEnumerable<string>)step.Values["areas"];
                var pain = Convert.ToInt32(step.Values["pain"], null);
                await step.Context.SendActivityAsync($"{step.Values["name"]} {pain} {step.Values["sure"]} {string.Join('+', areas)}", cancellationToken: ct);
                return await step.EndDialogAsync(cancellationToken: ct);
            },
        ]));

        await talk.SayAsync("hi");

        Assert.Equal(["Ann 7 True lower+upper"], await talk.SayAsync("go"));
    }

    [Fact]
    public async Task Options_InALaterTurn_AreStillThere()
    {
        var talk = new Talk(
            new WaterfallDialog("w", [Ask.Say("?"), (step, ct) => step.EndDialogAsync(step.Options, ct)]),
            options: new Dictionary<string, object> { ["exercise"] = "cat-cow" });

        await talk.SayAsync("hi");
        await talk.SayAsync("go");

        Assert.Equal("cat-cow", Assert.IsType<IDictionary<string, object>>(talk.Result.Result, exactMatch: false)["exercise"]);
    }

    [Fact]
    public async Task NextAsync_Result_ReachesTheNextStepInTheSameTurn()
    {
        var talk = new Talk(new WaterfallDialog("w",
        [
            (step, ct) => step.NextAsync("skipped", ct),
            (step, ct) => step.EndDialogAsync($"{step.Result} {step.Reason} {step.Index}", ct),
        ]));

        await talk.SayAsync("hi");

        Assert.Equal("skipped NextCalled 1", talk.Result.Result);
    }

    [Fact]
    public async Task NextAsync_Twice_IsAnError()
    {
        var talk = new Talk(new WaterfallDialog("w",
        [
            async (step, ct) =>
            {
                await step.NextAsync(null, ct);
                return await step.NextAsync(null, ct);
            },
            (_, _) => Task.FromResult(Dialog.EndOfTurn),
        ]));

        await Assert.ThrowsAsync<InvalidOperationException>(() => talk.SayAsync("hi"));
    }

    [Fact]
    public async Task Continue_ActivityThatIsNoMessage_WaitsOn()
    {
        var talk = new Talk(new WaterfallDialog("w", [Ask.Say("one"), Ask.Say("two")]));
        await talk.SayAsync("hi");

        Assert.Empty(await talk.SendAsync(new Activity { Type = ActivityTypes.Event, Name = "tick" }));

        Assert.Equal(DialogTurnStatus.Waiting, talk.Result.Status);
        Assert.Equal(["two"], await talk.SayAsync("go"));
    }

    [Fact]
    public async Task Begin_NoSteps_EndsAtOnce()
    {
        var talk = new Talk(new WaterfallDialog("w"));

        await talk.SayAsync("hi");

        Assert.Equal(DialogTurnStatus.Complete, talk.Result.Status);
    }

    [Fact]
    public async Task Begin_TokenInsteadOfOptions_IsRefused()
    {
        var talk = new Talk(new WaterfallDialog("w"), options: CancellationToken.None);

        await Assert.ThrowsAsync<ArgumentException>(() => talk.SayAsync("hi"));
    }

    [Fact]
    public void AddStep_Null_IsRefused() => Assert.Throws<ArgumentNullException>(() => new WaterfallDialog("w").AddStep(null!));

    [Fact]
    public void GetVersion_MoreSteps_IsAnother()
    {
        var dialog = new WaterfallDialog("w", [Ask.Say("one")]);
        var before = dialog.GetVersion();

        Assert.NotEqual(before, dialog.AddStep(Ask.Say("two")).GetVersion());
    }

    [Fact]
    public async Task Telemetry_AWholeRun_IsToldOnce()
    {
        var events = new List<string>();
        var telemetry = new Mock<IBotTelemetryClient>();
        telemetry
            .Setup(client => client.TrackEvent(It.IsAny<string>(), It.IsAny<IDictionary<string, string>>(), It.IsAny<IDictionary<string, double>>()))
            .Callback((string name, IDictionary<string, string> properties, IDictionary<string, double> metrics) =>
            {
                Assert.True(Guid.TryParse(properties["InstanceId"], out _));
                events.Add(properties.TryGetValue("StepName", out var step) ? $"{name} {step}" : name);
            });
        var dialog = new WaterfallDialog("w", [Ask.Say("one"), NamedStepAsync]);
        var talk = new Talk(dialog);
        dialog.TelemetryClient = telemetry.Object;

        await talk.SayAsync("hi");
        await talk.SayAsync("go");

        Assert.Equal(["WaterfallStart", "WaterfallStep Step1of2", "WaterfallStep NamedStepAsync", "WaterfallComplete"], events);
    }

    private static Task<DialogTurnResult> NamedStepAsync(WaterfallStepContext step, CancellationToken cancellationToken)
        => step.EndDialogAsync(null, cancellationToken);
}
