using Microsoft.Bot.Builder.Dialogs;
using Xunit;

namespace BotBuilder.Tests.Dialogs;

public class DialogEventTests
{
    private readonly List<string> _log = [];

    [Fact]
    public async Task Emit_FromLeaf_BubblesFromTheInnermostToTheRoot()
    {
        var handled = await EmitAsync(bubble: true, fromLeaf: true);

        Assert.False(handled);
        Assert.Equal(["inner:ping", "outer:ping"], _log);
    }

    [Fact]
    public async Task Emit_NotFromLeaf_StartsAtTheActiveDialog()
    {
        await EmitAsync(bubble: true, fromLeaf: false);

        Assert.Equal(["outer:ping"], _log);
    }

    [Fact]
    public async Task Emit_NoBubbling_StaysWithTheFirst()
    {
        // The innermost dialog is the waterfall; the components above it are not told.
        await EmitAsync(bubble: false, fromLeaf: true);

        Assert.Empty(_log);
    }

    [Fact]
    public async Task Emit_HandledBefore_DoesNotBubble()
    {
        Assert.True(await EmitAsync(bubble: true, fromLeaf: true, innerHandles: "ping"));

        Assert.Equal(["inner:ping"], _log);
    }

    [Fact]
    public async Task Emit_HandledAfter_LetsTheParentsGoFirst()
    {
        Assert.True(await EmitAsync(bubble: true, fromLeaf: true, innerHandles: "ping", post: true));

        Assert.Equal(["inner:ping", "outer:ping"], _log);
    }

    [Fact]
    public async Task Emit_EmptyStack_IsHandledByNobody()
    {
        var talk = new Talk([new WaterfallDialog("w")], async (dc, ct) =>
            new DialogTurnResult(DialogTurnStatus.Empty, await dc.EmitEventAsync("ping", cancellationToken: ct)));

        await talk.SayAsync("hi");

        Assert.Equal(false, talk.Result.Result);
    }

    [Fact]
    public async Task ActivityReceived_AnswerThePromptUnderstands_IsNotOfferedToItsParents()
    {
        var listener = new Listener(Ask.Once(new ChoicePrompt("choice"), new PromptOptions
        {
            Prompt = Microsoft.Bot.Builder.MessageFactory.Text("which?"),
            Choices = [new("red"), new("green")],
        }));
        var talk = new Talk(listener);

        await talk.SayAsync("hi");
        await talk.SayAsync("purple");
        Assert.Equal(["purple"], listener.Heard);

        await talk.SayAsync("red");
        Assert.Equal(["purple"], listener.Heard);
    }

    [Fact]
    public async Task ActivityReceived_TextPrompt_LetsTheParentsHear()
    {
        var listener = new Listener(Ask.Once(new TextPrompt("text"), Ask.For("name?")));
        var talk = new Talk(listener);

        await talk.SayAsync("hi");
        await talk.SayAsync("Ann");

        Assert.Equal(["Ann"], listener.Heard);
    }

    private async Task<bool> EmitAsync(bool bubble, bool fromLeaf, string? innerHandles = null, bool post = false)
    {
        var inner = new Recorder("inner", _log, innerHandles, post).AddDialog(new WaterfallDialog("w", [Ask.Say("?")]));
        var outer = new Recorder("outer", _log).AddDialog(inner);
        var handled = false;
        var talk = new Talk([outer], async (dc, ct) =>
        {
            if (dc.Context.Activity.Text != "ping")
            {
                return await Talk.ContinueOrBegin("outer")(dc, ct);
            }

            handled = await dc.EmitEventAsync("ping", null, bubble, fromLeaf, ct);
            return Dialog.EndOfTurn;
        });

        await talk.SayAsync("hi");
        await talk.SayAsync("ping");
        return handled;
    }

    private sealed class Listener : ComponentDialog
    {
        public Listener(Dialog inner)
            : base("listener")
            => AddDialog(inner);

        public List<string> Heard { get; } = [];

        protected override Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        {
            if (e.Name == DialogEvents.ActivityReceived)
            {
                Heard.Add(dc.Context.Activity.Text!);
            }

            return Task.FromResult(false);
        }
    }
}
