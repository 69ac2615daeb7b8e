using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Xunit;

namespace BotBuilder.Tests.Dialogs.Prompts;

public class ConfirmPromptTests
{
    [Theory]
    [InlineData("yes", true)]
    [InlineData("yep", true)]
    [InlineData("no", false)]
    [InlineData("1", true)]
    [InlineData("2", false)]
    [InlineData("the second", false)]
    public async Task Answer_YesOrNo_IsRead(string answer, bool expected)
    {
        var talk = new Talk(Ask.Once(new ConfirmPrompt("confirm"), Ask.For("sure?")));
        Assert.Equal(["sure? (1) Yes or (2) No"], await talk.SayAsync("hi"));

        await talk.SayAsync(answer);

        Assert.Equal(expected, talk.Result.Result);
    }

    [Fact]
    public async Task Answer_NeitherNor_AsksAgainWithTheChoices()
    {
        var talk = new Talk(Ask.Once(new ConfirmPrompt("confirm"), Ask.For("sure?", "yes or no:")));
        await talk.SayAsync("hi");

        Assert.Equal(["yes or no: (1) Yes or (2) No"], await talk.SayAsync("perhaps"));
    }

    [Fact]
    public async Task Answer_NumberWithoutNumbersShown_IsNotRead()
    {
        var talk = new Talk(Ask.Once(new ConfirmPrompt("confirm") { ChoiceOptions = new ChoiceFactoryOptions { IncludeNumbers = false } }, Ask.For("sure?")));
        Assert.Equal(["sure? Yes or No"], await talk.SayAsync("hi"));

        Assert.Equal(["sure? Yes or No"], await talk.SayAsync("1"));
    }

    [Fact]
    public async Task OwnChoices_AreShownAndRead()
    {
        var talk = new Talk(Ask.Once(new ConfirmPrompt("confirm") { ConfirmChoices = Tuple.Create(new Choice("Go on"), new Choice("Stop")) }, Ask.For("then?")));
        Assert.Equal(["then? (1) Go on or (2) Stop"], await talk.SayAsync("hi"));

        await talk.SayAsync("stop");

        Assert.Equal(false, talk.Result.Result);
    }

    [Theory]
    [InlineData("si", true)]
    [InlineData("Sí ", true)]
    [InlineData("no", false)]
    public async Task RecognizeLanguage_OtherThanThePrompts_IsRead(string answer, bool expected)
    {
        var options = Ask.For("sure?");
        options.RecognizeLanguage = "es-es";
        var talk = new Talk(Ask.Once(new ConfirmPrompt("confirm"), options));
        await talk.SayAsync("hi");

        await talk.SayAsync(answer);

        Assert.Equal(expected, talk.Result.Result);
    }

    [Theory]
    [InlineData("de-DE", "sure? (1) Ja oder (2) Nein")]
    [InlineData("es-mx", "sure? (1) Sí o (2) No")]
    [InlineData("nl-be", "sure? (1) Ja of (2) Nee")]
    [InlineData("tlh", "sure? (1) Yes or (2) No")]
    public async Task Prompt_Locale_HasItsWords(string locale, string expected)
    {
        var talk = new Talk(Ask.Once(new ConfirmPrompt("confirm"), Ask.For("sure?")));

        var prompt = Assert.Single(await talk.SendAsync(new Activity { Type = ActivityTypes.Message, Text = "hi", Locale = locale }));

        Assert.Equal(expected, prompt.Text);
    }

    [Fact]
    public async Task Prompt_WebChat_SuggestsBothAnswersToThePersonWhoAsked()
    {
        var talk = new Talk(Ask.Once(new ConfirmPrompt("confirm"), Ask.For("sure?")), channelId: Channels.Webchat);

        var prompt = Assert.Single(await talk.SendAsync(new Activity { Type = ActivityTypes.Message, Text = "hi" }));

        Assert.Equal("sure?", prompt.Text);
        Assert.Equal(["Yes", "No"], prompt.SuggestedActions!.Actions!.Select(action => action.Title!));
        Assert.Single(prompt.SuggestedActions.To!);
    }
}
