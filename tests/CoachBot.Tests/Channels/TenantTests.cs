using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using CoachBot.Channels.Connector;
using CoachBot.Storage;
using CoachBot.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace CoachBot.Tests.Channels;

/// <summary>Whose budget an answer is counted to, also when it is given later.</summary>
public sealed class TenantTests : HostedTest
{
    private protected override HostOptions Options => new() { Settings = { [ConnectorEndpoints.AllowAnonymous] = "true" } };

    [Theory]
    [InlineData("""{"id":"c1","tenantId":"t1"}""", null, "t1")]
    [InlineData("""{"id":"c1"}""", """{"tenant":{"id":"t2"}}""", "t2")]
    [InlineData("""{"id":"c1","tenantId":"t1"}""", """{"tenant":{"id":"t2"}}""", "t1")]
    [InlineData("""{"id":"c1"}""", null, null)]
    [InlineData("""{"id":"c1"}""", """{"tenant":7}""", null)]
    [InlineData("""{"id":"c1"}""", "[1]", null)]
    public async Task Answer_NowAndLater_IsCountedToTheTenantThatTheActivityNames(string conversation, string? channelData, string? tenant)
    {
        await using var service = await ConnectorDouble.StartAsync();
        using var accepted = await Client.Http.PostAsJsonAsync("/api/messages", new JsonObject
        {
            ["type"] = "message",
            ["id"] = "1",
            ["text"] = "chime",
            ["serviceUrl"] = service.Url,
            ["channelId"] = "test",
            ["from"] = new JsonObject { ["id"] = "u1" },
            ["recipient"] = new JsonObject { ["id"] = "bot" },
            ["conversation"] = JsonNode.Parse(conversation),
            ["channelData"] = channelData is null ? null : JsonNode.Parse(channelData),
        });
        Assert.Equal(HttpStatusCode.OK, accepted.StatusCode);
        await service.ArrivalsAsync(1);

        Assert.Equal([tenant], Tenants());
    }

    private List<string?> Tenants() => Host.Services.GetRequiredService<Database>().Read(static session =>
    {
        var tenants = new List<string?>();
        using var read = session.Use("SELECT tenant FROM outbox");
        while (read.Step())
        {
            tenants.Add(read.IsNull(0) ? null : read.Text(0));
        }

        return tenants;
    });
}
