using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using CoachBot.Channels.Connector;
using CoachBot.Tests.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Xunit;

namespace CoachBot.Tests.Channels;

/// <summary>A message that takes the place of an earlier one, at a channel's service. The bot says "first", and changes that at every later turn.</summary>
public sealed class UpdateTests : HostedTest
{
    private string? _first;

    private protected override HostOptions Options => new()
    {
        Settings = { [ConnectorEndpoints.AllowAnonymous] = "true" },
        Bot = _ => new DelegateBot(async (turn, cancellationToken) =>
        {
            if (turn.Activity.Type != ActivityTypes.Message)
            {
                return;
            }

            if (_first is null)
            {
                _first = (await turn.SendActivityAsync("first", cancellationToken: cancellationToken))!.Id;
                return;
            }

            var changed = MessageFactory.Text(turn.Activity.Text!);
            changed.Id = _first;
            await turn.UpdateActivityAsync(changed, cancellationToken);
        }),
    };

    [Fact]
    public async Task Update_OfWhatTheServiceShows_ChangesItByTheServicesId()
    {
        var service = await Service.StartAsync(StatusCodes.Status200OK);
        await using var running = service;

        await SayAsync(service, "hi", "second", "third");

        Assert.Equal(["POST first", "PUT remote-1 second", "PUT remote-1 third"], await service.ReceivedAsync(3));
    }

    [Theory]
    [InlineData(StatusCodes.Status404NotFound)]
    [InlineData(StatusCodes.Status405MethodNotAllowed)]
    [InlineData(StatusCodes.Status501NotImplemented)]
    public async Task Update_AtAServiceThatCannot_IsAMessageMore(int status)
    {
        var service = await Service.StartAsync(status);
        await using var running = service;

        await SayAsync(service, "hi", "second");

        Assert.Equal(["POST first", "PUT remote-1 second", "POST second"], await service.ReceivedAsync(3));
    }

    [Fact]
    public async Task Update_AtAServiceThatGaveNoId_IsAMessageMore()
    {
        var service = await Service.StartAsync(StatusCodes.Status200OK, givesIds: false);
        await using var running = service;

        await SayAsync(service, "hi", "second");

        Assert.Equal(["POST first", "POST second"], await service.ReceivedAsync(2));
    }

    private async Task SayAsync(Service service, params string[] texts)
    {
        foreach (var (index, text) in texts.Index())
        {
            using var accepted = await Client.Http.PostAsJsonAsync("/api/messages", new
            {
                type = "message",
                id = index.ToString(CultureInfo.InvariantCulture),
                text,
                serviceUrl = service.Url,
                channelId = "test",
                from = new { id = "u1" },
                conversation = new { id = "c1" },
                recipient = new { id = "bot" },
            });
            Assert.Equal(System.Net.HttpStatusCode.OK, accepted.StatusCode);
        }
    }

    /// <summary>A channel's service that keeps what it gets, gives ids, and answers a change as it is told to.</summary>
    private sealed class Service(WebApplication app, Channel<string> received) : IAsyncDisposable
    {
        public string Url => app.Urls.First();

        public static async Task<Service> StartAsync(int changed, bool givesIds = true)
        {
            var received = Channel.CreateUnbounded<string>();
            var builder = WebApplication.CreateSlimBuilder();
            builder.Logging.ClearProviders();
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            var app = builder.Build();
            var posts = 0;
            app.MapPost("/v3/conversations/{conversation}/activities", async (HttpContext context) =>
            {
                await KeepAsync(context, "POST");
                return givesIds ? Results.Json(new { id = $"remote-{++posts}" }, statusCode: StatusCodes.Status201Created) : Results.StatusCode(StatusCodes.Status202Accepted);
            });
            app.MapPut("/v3/conversations/{conversation}/activities/{id}", async (HttpContext context, string id) =>
            {
                await KeepAsync(context, $"PUT {id}");
                return Results.StatusCode(changed);
            });
            await app.StartAsync();
            return new Service(app, received);

            async Task KeepAsync(HttpContext context, string what)
                => received.Writer.TryWrite($"{what} {(await context.Request.ReadFromJsonAsync<JsonNode>())!["text"]}");
        }

        public async Task<List<string>> ReceivedAsync(int count)
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
            var all = new List<string>();
            while (all.Count < count)
            {
                all.Add(await received.Reader.ReadAsync(patience.Token));
            }

            return all;
        }

        public ValueTask DisposeAsync() => app.DisposeAsync();
    }
}
