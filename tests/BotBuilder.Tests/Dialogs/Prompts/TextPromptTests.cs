using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Xunit;

namespace BotBuilder.Tests.Dialogs.Prompts;

public class TextPromptTests
{
    [Fact]
    public async Task Answer_AnyText_IsTheResult()
    {
        var talk = new Talk(Ask.Once(new TextPrompt("text"), Ask.For("name?")));

        Assert.Equal(["name?"], await talk.SayAsync("hi"));
        await talk.SayAsync(" Ann ");

        Assert.Equal(" Ann ", talk.Result.Result);
    }

    [Fact]
    public async Task Begin_Prompt_ExpectsInput()
    {
        var talk = new Talk(Ask.Once(new TextPrompt("text"), new PromptOptions { Prompt = new Activity { Type = ActivityTypes.Message, Text = "name?" } }));

        var prompt = Assert.Single(await talk.SendAsync(new Activity { Type = ActivityTypes.Message, Text = "hi" }));

        Assert.Equal(InputHints.ExpectingInput, prompt.InputHint);
    }

    [Fact]
    public async Task Rejected_WithRetryPrompt_AsksThatInstead()
    {
        var talk = new Talk(Ask.Once(new TextPrompt("text", NotEmptyAsync), Ask.For("name?", "your name, please")));
        await talk.SayAsync("hi");

        Assert.Equal(["your name, please"], await talk.SayAsync(" "));
        Assert.Equal(["your name, please"], await talk.SayAsync(" "));
        Assert.Empty(await talk.SayAsync("Ann"));
    }

    [Fact]
    public async Task Rejected_WithoutRetryPrompt_AsksAgain()
    {
        var talk = new Talk(Ask.Once(new TextPrompt("text", NotEmptyAsync), Ask.For("name?")));
        await talk.SayAsync("hi");

        Assert.Equal(["name?"], await talk.SayAsync(" "));
    }

    [Fact]
    public async Task Continue_ActivityThatIsNoMessage_WaitsOn()
    {
        var talk = new Talk(Ask.Once(new TextPrompt("text"), Ask.For("name?")));
        await talk.SayAsync("hi");

        Assert.Empty(await talk.SendAsync(new Activity { Type = ActivityTypes.Event, Text = "Ann" }));

        Assert.Equal(DialogTurnStatus.Waiting, talk.Result.Status);
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    public void Construct_NoId_IsRefused(string? id) => Assert.Throws<ArgumentNullException>(() => new TextPrompt(id!));

    [Fact]
    public async Task Begin_WithoutPromptOptions_IsRefused()
        => await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => new Talk(new TextPrompt("text"), options: "name?").SayAsync("hi"));

    [Fact]
    public async Task PromptAsync_WithoutOptions_IsRefused()
    {
        var talk = new Talk([new TextPrompt("text")], (dc, ct) => dc.PromptAsync("text", null!, ct));

        await Assert.ThrowsAsync<ArgumentNullException>(() => talk.SayAsync("hi"));
    }

    private static Task<bool> NotEmptyAsync(PromptValidatorContext<string> prompt, CancellationToken cancellationToken)
        => Task.FromResult(!string.IsNullOrWhiteSpace(prompt.Recognized.Value));
}
