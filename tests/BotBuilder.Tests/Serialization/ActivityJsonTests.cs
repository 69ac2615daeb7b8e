using System.Buffers;
using System.Text;
using System.Text.Json;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Microsoft.Bot.Serialization;
using Xunit;

namespace BotBuilder.Tests.Serialization;

public class ActivityJsonTests
{
    [Fact]
    public void ReadActivity_UnknownMembers_AreWrittenBack()
    {
        const string json = """
            {"type":"message","from":{"id":"u","tenantId":"t1"},"conversation":{"isGroup":false,"id":"c","secret":[1,2]},"attachments":[{"contentType":"x","extra":1}],"entities":[{"type":"clientInfo","locale":"en-GB"}],"newMember":{"a":1}}
            """;

        var written = Write(Read(json));

        Assert.Equal(json, written);
    }

    [Fact]
    public void ReadActivity_ObjectMembers_BecomeWhatTheyAre()
    {
        Assert.Equal("text", Read("""{"value":"text"}""").Value);
        Assert.Equal(true, Read("""{"value":true}""").Value);
        Assert.Equal(5L, Read("""{"value":5}""").Value);
        Assert.Equal(5.5, Read("""{"value":5.5}""").Value);
        Assert.Null(Read("""{"value":null}""").Value);
        Assert.Equal(JsonValueKind.Object, Assert.IsType<JsonElement>(Read("""{"value":{"a":1}}""").Value).ValueKind);
        Assert.Equal(JsonValueKind.Array, Assert.IsType<JsonElement>(Read("""{"value":[1]}""").Value).ValueKind);
    }

    [Fact]
    public void Write_ObjectMembers_AreWrittenByWhatTheyAreAtRunTime()
    {
        Assert.Equal("""{"value":{"a":[1,"b",null]}}""", Write(new Activity { Value = new Dictionary<string, object?> { ["a"] = new object?[] { 1, "b", null } } }));
        Assert.Equal("""{"value":{"Step":"x","n":1}}""", Write(new Activity { Value = new { Step = "x", n = 1, Nothing = (string?)null } }));
        Assert.Equal("""{"channelData":{"team":{"id":"t"}}}""", Write(new Activity { ChannelData = new TeamsChannelData { Team = new TeamInfo("t") } }));
        Assert.Equal(
            """{"attachments":[{"contentType":"application/vnd.microsoft.card.hero","content":{"title":"T","buttons":[{"type":"imBack","title":"B","value":"b"}]}}]}""",
            Write(new Activity { Attachments = [new HeroCard("T", buttons: [new CardAction(ActionTypes.ImBack, "B", value: "b")]).ToAttachment()] }));
    }

    [Fact]
    public void Write_EntitiesOfSeveralKinds_EachAsWhatItIs()
    {
        var activity = new Activity { Entities = [new Mention(new ChannelAccount("b", "Bot"), "<at>Bot</at>"), new Place(name: "Home", type: "Place")] };

        Assert.Equal(
            """{"entities":[{"mentioned":{"id":"b","name":"Bot"},"text":"<at>Bot</at>","type":"mention"},{"name":"Home","type":"Place"}]}""",
            Write(activity));
    }

    [Fact]
    public void ReadActivity_Times_KeepTheirOffset()
    {
        var activity = Read("""{"timestamp":"2026-11-21T08:30:00.123Z","localTimestamp":"2026-11-21T09:30:00.123+01:00"}""");

        Assert.Equal(TimeSpan.FromHours(1), activity.LocalTimestamp!.Value.Offset);
        Assert.Equal("""{"timestamp":"2026-11-21T08:30:00.123+00:00","localTimestamp":"2026-11-21T09:30:00.123+01:00"}""", Write(activity));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"message\"")]
    [InlineData("{\"type\":")]
    [InlineData("{\"from\":5}")]
    public void ReadActivity_NoActivity_Throws(string json) => Assert.ThrowsAny<JsonException>(() => Read(json));

    [Fact]
    public void ReadActivity_TooDeep_Throws() =>
        Assert.ThrowsAny<JsonException>(() => Read("{\"value\":" + new string('[', 200) + new string(']', 200) + "}"));

    [Fact]
    public async Task ReadActivityAsync_Stream_IsTheSameAsBytes()
    {
        using var stream = new MemoryStream("""{"type":"message","text":"hi"}"""u8.ToArray());

        Assert.Equal("hi", (await ActivityJson.ReadActivityAsync(stream)).Text);
    }

    private static Activity Read(string json) => ActivityJson.ReadActivity(Encoding.UTF8.GetBytes(json));

    private static string Write(Activity activity)
    {
        var output = new ArrayBufferWriter<byte>();
        ActivityJson.Write(output, activity);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
