using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Connector;
using Xunit;

namespace BotBuilder.Tests.Dialogs.Choices;

public class ChannelTests
{
    [Theory]
    [InlineData(Channels.Webchat, 100, true)]
    [InlineData(Channels.Webchat, 101, false)]
    [InlineData(Channels.Directline, 100, true)]
    [InlineData(Channels.Emulator, 100, true)]
    [InlineData(Channels.Facebook, 10, true)]
    [InlineData(Channels.Facebook, 11, false)]
    [InlineData(Channels.Line, 13, true)]
    [InlineData(Channels.Line, 14, false)]
    [InlineData(Channels.Kik, 20, true)]
    [InlineData(Channels.Slack, 1, false)]
    [InlineData("somewhere else", 1, false)]
    public void SupportsSuggestedActions_Channel_HasItsLimit(string channel, int buttons, bool expected)
        => Assert.Equal(expected, Channel.SupportsSuggestedActions(channel, buttons, null));

    [Theory]
    [InlineData("personal", 3, true)]
    [InlineData("personal", 4, false)]
    [InlineData("groupChat", 1, false)]
    [InlineData(null, 1, false)]
    public void SupportsSuggestedActions_Teams_OnlyInPersonalChatsAndUpToThree(string? conversationType, int buttons, bool expected)
        => Assert.Equal(expected, Channel.SupportsSuggestedActions(Channels.Msteams, buttons, conversationType));

    [Theory]
    [InlineData(Channels.Msteams, 50, true)]
    [InlineData(Channels.Msteams, 51, false)]
    [InlineData(Channels.Skype, 3, true)]
    [InlineData(Channels.Skype, 4, false)]
    [InlineData(Channels.Line, 99, true)]
    [InlineData(Channels.Slack, 100, true)]
    [InlineData(Channels.Kik, 1, false)]
    public void SupportsCardActions_Channel_HasItsLimit(string channel, int buttons, bool expected)
        => Assert.Equal(expected, Channel.SupportsCardActions(channel, buttons));

    [Fact]
    public void HasMessageFeed_OnlyVoice_HasNone()
    {
        Assert.False(Channel.HasMessageFeed(Channels.Cortana));
        Assert.True(Channel.HasMessageFeed(Channels.Webchat));
    }
}
