using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Xunit;

namespace BotBuilder.Tests.Messages;

public class MessageFactoryTests
{
    [Fact]
    public void Text_Words_AreAMessageThatAcceptsInput()
    {
        var message = MessageFactory.Text("hello", "<speak/>");

        Assert.Equal((ActivityTypes.Message, "hello", "<speak/>", InputHints.AcceptingInput), (message.Type, message.Text, message.Speak, message.InputHint));
        Assert.Empty(message.Attachments!);
    }

    [Fact]
    public void Text_Blank_IsNull()
    {
        Assert.Null(MessageFactory.Text(" ", " ").Text);
        Assert.Null(MessageFactory.Text(" ", " ").Speak);
    }

    [Fact]
    public void SuggestedActions_Words_BecomeButtonsThatSayThem()
    {
        var message = MessageFactory.SuggestedActions(["upper", "lower"], "Where?", toList: ["user"]);

        var button = message.SuggestedActions!.Actions![1];
        Assert.Equal((ActionTypes.ImBack, "lower", "lower"), (button.Type, button.Title, button.Value));
        Assert.Equal(["user"], message.SuggestedActions.To);
    }

    [Fact]
    public void Carousel_Attachments_AreLaidOutSideBySide()
    {
        var message = MessageFactory.Carousel([new HeroCard("a").ToAttachment(), new HeroCard("b").ToAttachment()]);

        Assert.Equal(AttachmentLayoutTypes.Carousel, message.AttachmentLayout);
        Assert.Equal(["a", "b"], message.Attachments!.Select(attachment => ((HeroCard)attachment.Content!).Title));
    }

    [Fact]
    public void ContentUrl_WithoutAddressOrType_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => MessageFactory.ContentUrl("", "image/png"));
        Assert.Throws<ArgumentNullException>(() => MessageFactory.ContentUrl("https://x", " "));
        Assert.Equal("https://x", Assert.Single(MessageFactory.ContentUrl("https://x", "image/png").Attachments!).ContentUrl);
    }

    [Fact]
    public void Any_NullInsteadOfAList_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => MessageFactory.SuggestedActions((IEnumerable<string>)null!, null, null, null, null));
        Assert.Throws<ArgumentNullException>(() => MessageFactory.Attachment((Attachment)null!));
        Assert.Throws<ArgumentNullException>(() => MessageFactory.Carousel(null!));
    }
}
