using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Xunit;

namespace BotBuilder.Tests.Dialogs.Choices;

public class ChoiceFactoryTests
{
    private static readonly IList<Choice> Colours = ChoiceFactory.ToChoices(["red", "green", "blue"]);
    private static readonly IList<Choice> Four = ChoiceFactory.ToChoices(["red", "green", "blue", "grey"]);

    [Fact]
    public void Inline_ThreeChoices_AreNumberedInOneSentence()
        => Assert.Equal("Which? (1) red, (2) green, or (3) blue", ChoiceFactory.Inline(Colours, "Which?").Text);

    [Fact]
    public void Inline_TwoChoices_HaveNoComma()
        => Assert.Equal("Which? (1) red or (2) green", ChoiceFactory.Inline(ChoiceFactory.ToChoices(["red", "green"]), "Which?").Text);

    [Fact]
    public void Inline_OwnWords_AreUsed()
        => Assert.Equal(
            "Welche? red; green oder blue",
            ChoiceFactory.Inline(Colours, "Welche?", null, new ChoiceFactoryOptions("; ", " oder ", " oder ", false)).Text);

    [Fact]
    public void List_Choices_StandOnALineEach()
    {
        Assert.Equal("Which?\n\n   1. red\n   2. green\n   3. blue", ChoiceFactory.List(Colours, "Which?").Text);
        Assert.Equal(
            "Which?\n\n   - red\n   - green\n   - blue",
            ChoiceFactory.List(["red", "green", "blue"], "Which?", null, new ChoiceFactoryOptions { IncludeNumbers = false }).Text);
    }

    [Fact]
    public void SuggestedAction_Choices_BecomeButtonsThatSayTheValue()
    {
        var message = ChoiceFactory.SuggestedAction(Colours, "Which?", null, ["ann"]);

        Assert.Equal("Which?", message.Text);
        Assert.Equal(InputHints.ExpectingInput, message.InputHint);
        Assert.Equal(["ann"], message.SuggestedActions!.To!);
        Assert.All(message.SuggestedActions.Actions!, action => Assert.Equal(ActionTypes.ImBack, action.Type));
        Assert.Equal(["red", "green", "blue"], message.SuggestedActions.Actions!.Select(action => (string)action.Value!));
    }

    [Fact]
    public void SuggestedAction_ChoiceWithItsOwnButton_KeepsIt()
    {
        var action = new CardAction { Type = ActionTypes.MessageBack, Title = "Lower back", Value = "lower" };

        var message = ChoiceFactory.SuggestedAction([new Choice("lower") { Action = action }], "Where?", null, null);

        Assert.Same(action, Assert.Single(message.SuggestedActions!.Actions!));
    }

    [Fact]
    public void HeroCard_Choices_AreButtonsOfACardThatHoldsTheText()
    {
        var message = ChoiceFactory.HeroCard(Colours, "Which?");

        var attachment = Assert.Single(message.Attachments!);
        var card = Assert.IsType<HeroCard>(attachment.Content);
        Assert.Equal(HeroCard.ContentType, attachment.ContentType);
        Assert.Equal("Which?", card.Text);
        Assert.Equal(3, card.Buttons!.Count);
        Assert.Null(message.Text);
    }

    [Fact]
    public void ForChannel_WebChat_SuggestsActions()
        => Assert.Equal(3, ForChannel(Channels.Webchat, Colours).SuggestedActions!.Actions!.Count);

    [Fact]
    public void ForChannel_TeamsInPerson_SuggestsUpToThreeAndShowsACardForMore()
    {
        Assert.Equal(3, ForChannel(Channels.Msteams, Colours, "personal").SuggestedActions!.Actions!.Count);
        Assert.IsType<HeroCard>(Assert.Single(ForChannel(Channels.Msteams, Four, "personal").Attachments!).Content);
    }

    [Fact]
    public void ForChannel_TeamsInAGroup_ShowsACard()
        => Assert.IsType<HeroCard>(Assert.Single(ForChannel(Channels.Msteams, Colours, "groupChat").Attachments!).Content);

    [Fact]
    public void ForChannel_NoButtons_WritesFewInlineAndManyAsList()
    {
        Assert.Equal("Which? (1) red, (2) green, or (3) blue", ForChannel(Channels.Sms, Colours).Text);
        Assert.StartsWith("Which?\n\n   1. red", ForChannel(Channels.Sms, Four).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void ForChannel_TitleLongerThanAButton_WritesAList()
        => Assert.Contains("1. twenty-one characters", ForChannel(Channels.Webchat, ChoiceFactory.ToChoices(["twenty-one characters"])).Text, StringComparison.Ordinal);

    [Fact]
    public void ForChannel_NothingToChoose_IsNoError()
        => Assert.Equal("Which? ", ForChannel(null, null).Text);

    private static IMessageActivity ForChannel(string? channel, IList<Choice>? choices, string? conversationType = null)
        => ChoiceFactory.ForChannel(channel, choices, "Which?", null, null, conversationType, null);
}
