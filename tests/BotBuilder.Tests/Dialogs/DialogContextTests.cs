using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Xunit;

namespace BotBuilder.Tests.Dialogs;

public class DialogContextTests
{
    [Fact]
    public async Task Replace_WithinAComponent_BeginsTheOtherInItsPlace()
    {
        var talk = new Talk(new ComponentDialog("c")
            .AddDialog(new WaterfallDialog("a", [Ask.Say("a"), (step, ct) => step.ReplaceDialogAsync("b", step.Result, ct)]))
            .AddDialog(new WaterfallDialog("b", [Ask.Say("b"), (step, ct) => step.EndDialogAsync(step.Options, ct)])));

        await talk.SayAsync("hi");
        Assert.Equal(["b"], await talk.SayAsync("over"));
        await talk.SayAsync("done");

        Assert.Equal("over", talk.Result.Result);
    }

    [Fact]
    public async Task Replace_ByItself_AsksAgainWithoutGrowingTheStack()
    {
        var talk = new Talk(new WaterfallDialog("loop", [Ask.Say("again"), (step, ct) => step.ReplaceDialogAsync("loop", null, ct)]));

        await talk.SayAsync("hi");
        await talk.SayAsync("1");
        Assert.Equal(["again"], await talk.SayAsync("2"));

        Assert.Single(talk.Context.Stack);
    }

    [Fact]
    public async Task CancelAll_EmptyStack_SaysSo()
    {
        var talk = new Talk([], (dc, ct) => dc.CancelAllDialogsAsync(ct));

        await talk.SayAsync("stop");

        Assert.Equal(DialogTurnStatus.Empty, talk.Result.Status);
    }

    [Fact]
    public async Task CancelAll_WithParents_EndsThemToo()
    {
        var log = new List<string>();
        var talk = NestedThatCancels(log, cancelParents: true);
        await talk.SayAsync("hi");

        await talk.SayAsync("stop");

        Assert.Contains("outer ended: CancelCalled", log);
        Assert.Empty(talk.Context.Stack);
    }

    [Fact]
    public async Task CancelAll_WithParentsButOneHandlesTheEvent_EndsThatOneInOrder()
    {
        var log = new List<string>();
        var talk = NestedThatCancels(log, cancelParents: true, outerHandles: "abort");
        await talk.SayAsync("hi");

        await talk.SayAsync("stop");

        Assert.Equal(["outer:abort", "outer ended: EndCalled"], log);
    }

    [Fact]
    public async Task Reprompt_ActivePrompt_AsksAgain()
    {
        var component = Ask.Once(new TextPrompt("text"), Ask.For("name?", "again?"));
        var talk = new Talk([component], async (dc, ct) =>
        {
            if (dc.Context.Activity.Text != "what?")
            {
                return await Talk.ContinueOrBegin("once")(dc, ct);
            }

            await dc.RepromptDialogAsync(ct);
            return Dialog.EndOfTurn;
        });

        await talk.SayAsync("hi");

        Assert.Equal(["name?"], await talk.SayAsync("what?"));
    }

    [Fact]
    public async Task Begin_UnknownDialog_IsAnErrorThatTellsWhere()
    {
        var talk = new Talk(new WaterfallDialog("w", [(step, ct) => step.BeginDialogAsync("nowhere", null, ct)]));

        var error = await Assert.ThrowsAsync<ArgumentException>(() => talk.SayAsync("hi"));

        var place = Assert.IsType<Dictionary<string, object?>>(error.Data[nameof(DialogContext)]);
        Assert.Equal("w", place["ActiveDialog"]);
        Assert.Equal(["w"], Assert.IsType<List<string>>(place["Stack"]));
    }

    [Fact]
    public async Task Continue_DialogNoLongerInTheSet_IsAnError()
    {
        var talk = new Talk([], (dc, ct) =>
        {
            dc.Stack.Add(new DialogInstance { Id = "gone", State = new Dictionary<string, object>() });
            return dc.ContinueDialogAsync(ct);
        });

        await Assert.ThrowsAsync<InvalidOperationException>(() => talk.SayAsync("hi"));
    }

    [Fact]
    public async Task Services_AddedAtTheRoot_AreInheritedByChildren()
    {
        string? seen = null;
        var component = new ComponentDialog("c").AddDialog(new WaterfallDialog("w",
        [
            (step, ct) =>
            {
                seen = step.Services.Get<string>("greeting");
                return step.EndDialogAsync(null, ct);
            },
        ]));
        var talk = new Talk([component], (dc, ct) =>
        {
            dc.Services["greeting"] = "hello";
            return dc.BeginDialogAsync("c", null, ct);
        });

        await talk.SayAsync("hi");

        Assert.Equal("hello", seen);
    }

    [Theory]
    [InlineData("de-de", "de-DE")]
    [InlineData("not a locale!", null)]
    [InlineData(null, null)]
    public async Task GetLocale_OfTheActivity_OrOfTheThread(string? locale, string? expected)
    {
        string? seen = null;
        var talk = new Talk([], (dc, _) =>
        {
            seen = dc.GetLocale();
            return Task.FromResult(Dialog.EndOfTurn);
        });

        await talk.SendAsync(new Activity { Type = ActivityTypes.Message, Locale = locale });

        Assert.Equal(expected ?? System.Globalization.CultureInfo.CurrentCulture.Name, seen);
    }

    private static Talk NestedThatCancels(List<string> log, bool cancelParents, string? outerHandles = null)
    {
        var outer = new Recorder("outer", log, outerHandles).AddDialog(new ComponentDialog("inner").AddDialog(new WaterfallDialog("w",
        [
            Ask.Say("?"),
            (step, ct) => step.CancelAllDialogsAsync(cancelParents, "abort", null, ct),
        ])));
        return new Talk(outer);
    }
}
