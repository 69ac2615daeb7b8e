using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Xunit;

namespace BotBuilder.Tests.Dialogs.Prompts;

public class ChoicePromptTests
{
    [Theory]
    [InlineData("lower", 1)]
    [InlineData("lumbar", 1)]
    [InlineData("the UPPER one", 0)]
    [InlineData("2", 1)]
    [InlineData("the third", 2)]
    [InlineData("the last one", 2)]
    [InlineData("all of it", 2)]
    public async Task Answer_ValueSynonymTitleOrPlace_IsTheChoice(string answer, int expected)
    {
        var talk = new Talk(Ask.Once(new ChoicePrompt("choice"), Where()));
        await talk.SayAsync("hi");

        await talk.SayAsync(answer);

        Assert.Equal(expected, Assert.IsType<FoundChoice>(talk.Result.Result).Index);
    }

    [Fact]
    public async Task Answer_NoneOfThem_AsksAgainWithTheChoices()
    {
        var options = Where();
        options.RetryPrompt = MessageFactory.Text("upper or lower?");
        var talk = new Talk(Ask.Once(new ChoicePrompt("choice"), options));

        Assert.Equal(["where? (1) upper, (2) lower, or (3) All of it"], await talk.SayAsync("hi"));
        Assert.Equal(["upper or lower? (1) upper, (2) lower, or (3) All of it"], await talk.SayAsync("knee"));
    }

    [Theory]
    [InlineData(ListStyle.None, "where?")]
    [InlineData(ListStyle.Inline, "where? (1) upper, (2) lower, or (3) All of it")]
    [InlineData(ListStyle.List, "where?\n\n   1. upper\n   2. lower\n   3. All of it")]
    public async Task Style_OfThePrompt_IsHowItIsShown(ListStyle style, string expected)
    {
        var talk = new Talk(Ask.Once(new ChoicePrompt("choice") { Style = style }, Where()));

        Assert.Equal([expected], await talk.SayAsync("hi"));
    }

    [Fact]
    public async Task Style_OfTheOptions_GoesBeforeThatOfThePrompt()
    {
        var options = Where();
        options.Style = ListStyle.None;
        var talk = new Talk(Ask.Once(new ChoicePrompt("choice") { Style = ListStyle.List }, options));

        Assert.Equal(["where?"], await talk.SayAsync("hi"));
        Assert.Equal(["where?"], await talk.SayAsync("knee"));
    }

    [Fact]
    public async Task Style_HeroCard_IsAddedToTheAttachmentsOfThePrompt()
    {
        var options = Where();
        options.Prompt!.Attachments = [new Attachment { ContentType = "image/png", ContentUrl = "https://example.org/back.png" }];
        var talk = new Talk(Ask.Once(new ChoicePrompt("choice") { Style = ListStyle.HeroCard }, options));

        var prompt = Assert.Single(await talk.SendAsync(new Activity { Type = ActivityTypes.Message, Text = "hi" }));

        Assert.Equal(["image/png", HeroCard.ContentType], prompt.Attachments!.Select(attachment => attachment.ContentType!));
        Assert.Single(options.Prompt.Attachments);
    }

    [Fact]
    public async Task Prompt_InAPersonalTeamsChat_SuggestsThreeActions()
    {
        var talk = new Talk(Ask.Once(new ChoicePrompt("choice"), Where()), channelId: Channels.Msteams) { ConversationType = "personal" };

        var prompt = Assert.Single(await talk.SendAsync(new Activity { Type = ActivityTypes.Message, Text = "hi" }));

        Assert.Equal(["upper", "lower", "All of it"], prompt.SuggestedActions!.Actions!.Select(action => action.Title!));
    }

    [Fact]
    public async Task Prompt_OwnMembers_AreKept()
    {
        var options = Where();
        options.Prompt!.Speak = "<speak>where</speak>";
        options.Prompt.ChannelData = "data";
        var talk = new Talk(Ask.Once(new ChoicePrompt("choice"), options), channelId: Channels.Webchat);

        var prompt = Assert.Single(await talk.SendAsync(new Activity { Type = ActivityTypes.Message, Text = "hi" }));

        Assert.Equal("<speak>where</speak>", prompt.Speak);
        Assert.Equal("data", prompt.ChannelData);
        Assert.Equal(3, prompt.SuggestedActions!.Actions!.Count);
    }

    [Fact]
    public async Task Prompt_NoneGiven_ShowsTheChoicesAlone()
    {
        var talk = new Talk(Ask.Once(new ChoicePrompt("choice"), new PromptOptions { Choices = [new("a"), new("b")] }));

        Assert.Equal([" (1) a or (2) b"], await talk.SayAsync("hi"));
    }

    [Fact]
    public async Task Prompt_UnknownLocale_HasEnglishWords()
    {
        var talk = new Talk(Ask.Once(new ChoicePrompt("choice", defaultLocale: "de-de"), Where()));

        var german = Assert.Single(await talk.SendAsync(new Activity { Type = ActivityTypes.Message, Text = "hi" }));
        var klingon = Assert.Single(await talk.SendAsync(new Activity { Type = ActivityTypes.Message, Text = "nuqneH", Locale = "tlh" }));

        Assert.Equal("where? (1) upper, (2) lower, oder (3) All of it", german.Text);
        Assert.Equal("where? (1) upper, (2) lower, or (3) All of it", klingon.Text);
    }

    [Fact]
    public async Task RecognizerOptions_SharedByConversations_AreNotChanged()
    {
        var prompt = new ChoicePrompt("choice") { RecognizerOptions = new FindChoicesOptions { RecognizeNumbers = false } };
        var talk = new Talk(Ask.Once(prompt, Where()));
        await talk.SayAsync("hi");

        var answers = await talk.SendAsync(new Activity { Type = ActivityTypes.Message, Text = "2", Locale = "es-es" });

        Assert.Single(answers);
        Assert.Null(prompt.RecognizerOptions.Locale);
    }

    private static PromptOptions Where() => new()
    {
        Prompt = MessageFactory.Text("where?"),
        Choices =
        [
            new("upper"),
            new("lower") { Synonyms = ["lumbar"] },
            new("both") { Action = new CardAction { Type = ActionTypes.ImBack, Title = "All of it", Value = "both" } },
        ],
    };
}
