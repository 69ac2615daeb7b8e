using System.Text.Json;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Serialization;
using Xunit;

namespace BotBuilder.Tests.Schema;

public class ActivityTests
{
    [Theory]
    [InlineData("message", true)]
    [InlineData("MESSAGE", true)]
    [InlineData("message/edited", true)]
    [InlineData("messageUpdate", false)]
    [InlineData("mess", false)]
    [InlineData(null, false)]
    public void AsMessageActivity_Type_DecidesWhetherItIsOne(string? type, bool isMessage) =>
        Assert.Equal(isMessage, new Activity(type).AsMessageActivity() is not null);

    [Fact]
    public void CreateReply_Message_IsAddressedBack()
    {
        var message = new Activity("message", id: "1", channelId: "test", from: new("user", "User"), recipient: new("bot", "Bot"), conversation: new(id: "c"), locale: "en-GB");

        var reply = message.CreateReply("hi");

        Assert.Equal(("bot", "user", "c", "1", "en-GB", "hi"), (reply.From?.Id, reply.Recipient?.Id, reply.Conversation?.Id, reply.ReplyToId, reply.Locale, reply.Text));
    }

    [Fact]
    public void ApplyConversationReference_Incoming_ComesFromTheUser()
    {
        var reference = new ConversationReference { ActivityId = "7", User = new("user"), Bot = new("bot"), Locale = "de-DE" };

        var incoming = new Activity("message", locale: "en-GB").ApplyConversationReference(reference, isIncoming: true);

        Assert.Equal(("user", "bot", "7", null, "en-GB"), (incoming.From?.Id, incoming.Recipient?.Id, incoming.Id, incoming.ReplyToId, incoming.Locale));
    }

    [Fact]
    public void RemoveRecipientMention_FromTeams_LeavesTheWords()
    {
        var activity = ActivityJson.ReadActivity("""{"type":"message","text":"<at>Coach (UK)</at> my back hurts","recipient":{"id":"bot"},"entities":[{"type":"mention","text":"<at>Coach (UK)</at>","mentioned":{"id":"bot","name":"Coach"}},{"type":"clientInfo"}]}"""u8);

        Assert.True(activity.MentionsRecipient());
        Assert.False(activity.MentionsId("other"));
        Assert.Equal("my back hurts", activity.RemoveRecipientMention());
    }

    [Fact]
    public void GetChannelData_WhateverItIs_ReadsAsTheType()
    {
        var sample = new Sample { Name = "x" };

        Assert.Same(sample, With(sample).GetChannelData<Sample>());
        Assert.Equal("x", With(JsonSerializer.SerializeToElement(new { name = "x" })).GetChannelData<Sample>()?.Name);
        Assert.Equal("x", With(new Dictionary<string, object> { ["name"] = "x" }).GetChannelData<Sample>()?.Name);
        Assert.Equal("x", With(new { Name = "x" }).GetChannelData<Sample>()?.Name);
        Assert.Null(With(null).GetChannelData<Sample>());

        static Activity With(object? data) => new() { ChannelData = data };
    }

    [Theory]
    [InlineData("""{"channelData":"text"}""", false)]
    [InlineData("""{"channelData":[1]}""", false)]
    [InlineData("""{"channelData":{"name":5}}""", false)]
    [InlineData("{}", false)]
    [InlineData("""{"channelData":{"name":"x"}}""", true)]
    public void TryGetChannelData_WhatDoesNotFit_IsFalse(string json, bool fits)
    {
        Assert.Equal(fits, ActivityJson.ReadActivity(System.Text.Encoding.UTF8.GetBytes(json)).TryGetChannelData<Sample>(out var data));
        Assert.Equal(fits, data is not null);
    }

    [Fact]
    public void Entity_SetAsAndGetAs_KeepTheMembers()
    {
        var entity = new Entity();
        entity.SetAs(new Mention(new ChannelAccount("b"), "<at>B</at>"));

        Assert.Equal("mention", entity.Type);
        Assert.Equal("b", entity.GetAs<Mention>()?.Mentioned?.Id);
        Assert.True(entity.Equals(ActivityJson.Read<Entity>(ActivityJson.ToUtf8(entity))));
        Assert.False(entity.Equals(new Entity("mention")));
    }

    [Fact]
    public void HasContent_AnythingToShow_IsContent()
    {
        Assert.False(new Activity("message", text: " ").HasContent());
        Assert.True(new Activity("message", summary: "s").HasContent());
        Assert.True(new Activity("message", attachments: [new Attachment()]).HasContent());
        Assert.True(new Activity("message", channelData: new object()).HasContent());
    }

    private sealed class Sample
    {
        public string? Name { get; set; }
    }
}
