using System.Net.Http.Json;
using System.Text.Json.Nodes;
using CoachBot.Channels.Connector;
using CoachBot.Dialogs;
using CoachBot.Tests.Hosting;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Xunit;

namespace CoachBot.Tests.Channels;

/// <summary>A message with an Adaptive Card, as each channel gets it.</summary>
public sealed class TeamsCardsTests : HostedTest
{
    private const string Card = "application/vnd.microsoft.card.adaptive";

    private protected override HostOptions Options => new()
    {
        Settings = { [ConnectorEndpoints.AllowAnonymous] = "true" },
        Bot = _ => new DelegateBot(async (turn, cancellationToken) =>
        {
            var content = new Dictionary<string, object> { ["type"] = "AdaptiveCard", ["speak"] = "spoken", ["body"] = new List<object>() };
            var message = (Activity)MessageFactory.Attachment(new Attachment { ContentType = Card, Content = content }, turn.Activity.Text is "hi" ? "all of it" : $"heard {turn.Activity.Text}");
            message.ChannelData = new Dictionary<string, object> { ["coach"] = new Dictionary<string, object> { ["ask"] = 3 } };
            if (turn.TurnState.Get<Belated>() is { Ask: { } ask })
            {
                message.Text += $" of {ask}";
            }

            message.Text += turn.Activity.Text is "where" ? turn.Activity.Locale : "";
            if (turn.Activity.Text is { } said && said.Contains("plain", StringComparison.Ordinal))
            {
                (message.Text, message.Attachments) = (said, null);
            }

            message.SuggestedActions = new SuggestedActions { Actions = [.. Enumerable.Range(1, turn.Activity.Text?.Split(' ')[0] switch { "many" => 7, "some" => 4, _ => 2 }).Select(number => new CardAction(ActionTypes.ImBack, $"Tap {number}", value: $"tap {number}"))] };
            await turn.SendActivityAsync(message, cancellationToken);
        }),
    };

    [Theory]
    [InlineData("msteams", null, "all of it")]
    [InlineData("webchat", null, "all of it")]
    [InlineData("directline", null, "all of it")]
    [InlineData("test", "all of it", null)]
    public async Task Send_ACard_IsShownWithoutTheWordsWhereCardsAreDrawn(string channel, string? text, string? summary)
    {
        var activity = await SentAsync(Activity(channel, ""));

        Assert.Equal(text, (string?)activity["text"]);
        Assert.Equal(summary, (string?)activity["summary"]);
        Assert.Equal("AdaptiveCard", (string?)activity["attachments"]![0]!["content"]!["type"]);
        Assert.Equal(channel is "webchat" or "directline" ? "spoken" : null, (string?)activity["channelData"]!["webchat:fallback-text"]);
    }

    [Theory]
    [InlineData("msteams", "hi", 2, 0)]
    [InlineData("msteams", "many", 7, 0)]
    [InlineData("webchat", "hi", 0, 2)]
    [InlineData("test", "hi", 0, 2)]
    public async Task Send_ACardWithActions_HasThemAsButtonsInTeamsWhereTheyFit(string channel, string text, int buttons, int suggested)
    {
        var activity = await SentAsync(Activity(channel, "", text));

        var rows = Rows(activity);
        var shown = rows.SelectMany(row => row).ToList();
        Assert.Equal((buttons, suggested), (shown.Count, activity["suggestedActions"]?["actions"]?.AsArray().Count ?? 0));
        Assert.All(rows, row => Assert.InRange(row.Count, 1, 6));
        Assert.All(shown, button => Assert.StartsWith("tap", (string?)button!["data"]!["say"], StringComparison.Ordinal));
        Assert.All(shown, button => Assert.Equal(3, (int?)button!["data"]!["ask"]));
    }

    [Theory]
    [InlineData("plain", "plain", 0, 2)]
    [InlineData("many plain", null, 7, 0)]
    [InlineData("some plain", null, 4, 0)]
    [InlineData("two lines\nplain", "two lines\nplain", 0, 2)]
    [InlineData("three\nlines\nplain", "three\nlines\nplain", 0, 2)]
    [InlineData("a list plain\n- one\n- two", null, 2, 0)]
    [InlineData("more\nlines\nthan\nthree plain", null, 2, 0)]
    public async Task Send_AQuestionWithoutACard_HasOneWhereTeamsWouldHideItsAnswersOrItsLines(string text, string? shown, int buttons, int suggested)
    {
        var activity = await SentAsync(Activity("msteams", "", text));

        Assert.Equal(shown, (string?)activity["text"]);
        Assert.Equal((buttons, suggested), (Rows(activity).Sum(row => row.Count), activity["suggestedActions"]?["actions"]?.AsArray().Count ?? 0));
        if (shown is null)
        {
            Assert.Equal(text.Split('\n'), activity["attachments"]![0]!["content"]!["body"]![0]!["items"]!.AsArray().Select(line => (string)line!["text"]!));
        }
    }

    [Theory]
    [InlineData("""{"say":"tap 2"}""", "heard tap 2")]
    [InlineData("""{"say":"tap 2","ask":3}""", "heard tap 2 of 3")]
    [InlineData("""{"say":"tap 2","ask":"4"}""", "heard tap 2 of 4")]
    [InlineData("""{"say":"tap 2","ask":{}}""", "heard tap 2")]
    [InlineData("""{"say":2}""", "heard ")]
    [InlineData("""{"other":"tap 2"}""", "heard ")]
    [InlineData("""["say"]""", "heard ")]
    [InlineData("\"say\"", "heard ")]
    public async Task Submit_OfAButton_IsHeardAsItsWords(string value, string expected)
    {
        var activity = await SentAsync(Activity("msteams", "", text: null, JsonNode.Parse(value)));

        Assert.Equal(expected, (string?)activity["summary"]);
    }

    [Fact]
    public async Task Execute_OfAButton_IsAnsweredAtOnceAndHeardOnce()
    {
        await using var service = await ConnectorDouble.StartAsync();
        var tap = Execute(service.Url, """{"action":{"type":"Action.Execute","verb":"tap","data":{"say":"tap 2","ask":3}},"trigger":"manual"}""");

        foreach (var time in (string[])["first", "again"])
        {
            using var answer = await Client.Http.PostAsJsonAsync("/api/messages", tap);

            var body = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
            Assert.Equal((200, "application/vnd.microsoft.activity.message", "tap.taken"), ((int)body["statusCode"]!, (string)body["type"]!, (string)body["value"]!));
        }

        Assert.Equal("heard tap 2 of 3", (string?)(await service.ActivityAsync())["summary"]);
        Assert.Single(service.Taken);
    }

    [Theory]
    [InlineData("""{"action":{"type":"Action.Execute","data":{"other":1}}}""")]
    [InlineData("""{"action":{"type":"Action.Submit","data":{"say":"tap 2"}}}""")]
    [InlineData("""{"action":{"type":"Action.Execute"}}""")]
    [InlineData("""{"action":"Action.Execute"}""")]
    [InlineData("""{}""")]
    [InlineData("[]")]
    public async Task Execute_OfWhatIsNoButtonOfOurs_IsLeftToTheBot(string value)
    {
        await using var service = await ConnectorDouble.StartAsync();

        using var answer = await Client.Http.PostAsJsonAsync("/api/messages", Execute(service.Url, value));

        Assert.DoesNotContain("tap.taken", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("heard ", (string?)(await service.ActivityAsync())["summary"]);
    }

    [Theory]
    [InlineData("""[{"type":"clientInfo","country":"IE"}]""", "heard whereen-IE")]
    [InlineData("""[{"type":"clientInfo","country":"XX"}]""", "heard whereen-US")]
    [InlineData("""[{"type":"clientInfo","country":{"is":1}}]""", "heard whereen-US")]
    [InlineData("""[{"type":"clientInfo"},{"type":"mention"}]""", "heard whereen-US")]
    [InlineData("[]", "heard whereen-US")]
    public async Task Receive_WhereThePersonIs_ComesBesideTheLanguage(string entities, string expected)
    {
        var activity = Activity("msteams", "", "where");
        (activity["locale"], activity["entities"]) = ("en-US", JsonNode.Parse(entities));

        Assert.Equal(expected, (string?)(await SentAsync(activity))["summary"]);
    }

    [Fact]
    public async Task Send_ACardAsAnAnswer_KeepsTheWords()
    {
        using var answer = await Client.Http.PostAsJsonAsync("/api/messages", Activity("msteams", serviceUrl: null));

        Assert.Contains("\"text\":\"all of it\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    /// <summary>What the service gets for an activity that names it.</summary>
    private async Task<JsonNode> SentAsync(JsonObject activity)
    {
        await using var service = await ConnectorDouble.StartAsync();
        activity["serviceUrl"] = service.Url;

        using var accepted = await Client.Http.PostAsJsonAsync("/api/messages", activity);

        return await service.ActivityAsync();
    }

    /// <summary>The buttons of the card, row by row.</summary>
    private static List<JsonArray> Rows(JsonNode activity) =>
        [.. (activity["attachments"]?[0]?["content"]?["body"]?.AsArray() ?? []).Where(element => (string?)element!["type"] == "ActionSet").Select(row => row!["actions"]!.AsArray())];

    private static JsonObject Execute(string serviceUrl, string value)
    {
        var tap = Activity("msteams", serviceUrl, text: null, JsonNode.Parse(value));
        (tap["type"], tap["name"]) = ("invoke", "adaptiveCard/action");
        return tap;
    }

    private static JsonObject Activity(string channel, string? serviceUrl, string? text = "hi", JsonNode? value = null) => new()
    {
        ["type"] = "message",
        ["id"] = "1",
        ["text"] = text,
        ["value"] = value,
        ["serviceUrl"] = serviceUrl ?? "https://elsewhere.example",
        ["channelId"] = channel,
        ["from"] = new JsonObject { ["id"] = "u1" },
        ["conversation"] = new JsonObject { ["id"] = "c1" },
        ["recipient"] = new JsonObject { ["id"] = "bot" },
        ["deliveryMode"] = serviceUrl is null ? "expectReplies" : "normal",
    };
}
