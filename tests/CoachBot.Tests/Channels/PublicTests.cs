using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using CoachBot.Channels.Connector;
using CoachBot.Channels.DirectLine;
using CoachBot.Tests.Hosting;
using Xunit;

namespace CoachBot.Tests.Channels;

/// <summary>What somebody tells the coach where others read along.</summary>
public sealed class PublicTests : HostedTest
{
    private const string Group = "19:group";

    private protected override HostOptions Options => new() { IsCoach = true, Settings = { [ConnectorEndpoints.AllowAnonymous] = "true" } };

    [Fact]
    public async Task Mention_ByWhoeverHasAPrivateChat_IsAnsweredThere()
    {
        await using var service = await ConnectorDouble.StartAsync();
        await PostAsync(service, "a:own", "hi", "1");
        await service.ArrivalsAsync(1);

        await PostAsync(service, Group, "<at>Coach</at> both my legs are going numb", "2");
        await PostAsync(service, Group, "<at>Coach</at> both my legs are going numb", "2");

        var sent = (await service.ArrivalsAsync(2)).Select(one => (one.Conversation, (string?)one.Activity!["channelData"]!["coach"]!["step"], (string?)one.Activity["replyToId"])).ToList();
        Assert.Contains(("a:own", "safety.alert", null), sent);
        Assert.Contains((Group, "public", "2"), sent);
        Assert.Single(sent, one => one.Conversation == Group);
    }

    [Theory]
    [InlineData("<at>Coach</at>")]
    [InlineData("<at>Coach</at> ")]
    public async Task Mention_WithoutAWord_IsAnsweredInPublicAlone(string text)
    {
        await using var service = await ConnectorDouble.StartAsync();
        await PostAsync(service, "a:own", "hi", "1");
        await service.ArrivalsAsync(1);

        await PostAsync(service, Group, text, "2");

        Assert.Equal(Group, (await service.ArrivalsAsync(1))[0].Conversation);
        await PostAsync(service, "a:own", "yes", "3");
        Assert.Equal("a:own", (await service.ArrivalsAsync(1))[0].Conversation);
    }

    [Fact]
    public async Task Mention_ByWhoeverHasNoPrivateChat_IsAnsweredByTheLineAlone()
    {
        await using var service = await ConnectorDouble.StartAsync();
        await PostAsync(service, "a:own", "hi", "1", user: "u2");
        await service.ArrivalsAsync(1);

        await PostAsync(service, Group, "<at>Coach</at> my back hurts", "1");
        await PostAsync(service, Group, "<at>Coach</at> my back hurts", "2");

        Assert.All(await service.ArrivalsAsync(2), one => Assert.Equal(Group, one.Conversation));
    }

    [Fact]
    public async Task Post_AsSomebodyOfOurOwnPage_Is400()
    {
        await using var service = await ConnectorDouble.StartAsync();

        await ProblemAssert.IsAsync(HttpStatusCode.BadRequest, await SendAsync(service, "c", "my data", "1", DirectLineActivities.UserPrefix + "0123", "webchat"));
    }

    private async Task PostAsync(ConnectorDouble service, string conversation, string text, string id, string user = "u1")
    {
        using var accepted = await SendAsync(service, conversation, text, id, user, "msteams");
        Assert.True(accepted.IsSuccessStatusCode);
    }

    private Task<HttpResponseMessage> SendAsync(ConnectorDouble service, string conversation, string text, string id, string user, string channel)
        => Client.Http.PostAsJsonAsync("/api/messages", new JsonObject
        {
            ["type"] = "message",
            ["id"] = id,
            ["text"] = text,
            ["serviceUrl"] = service.Url,
            ["channelId"] = channel,
            ["from"] = new JsonObject { ["id"] = user },
            ["conversation"] = new JsonObject { ["id"] = conversation, ["conversationType"] = conversation == Group ? "groupChat" : "personal", ["tenantId"] = "t1" },
            ["recipient"] = new JsonObject { ["id"] = "28:bot", ["name"] = "Coach" },
            ["entities"] = new JsonArray(new JsonObject
            {
                ["type"] = "mention",
                ["text"] = "<at>Coach</at>",
                ["mentioned"] = new JsonObject { ["id"] = "28:bot", ["name"] = "Coach" },
            }),
        });
}
