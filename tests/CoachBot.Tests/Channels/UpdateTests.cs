using System.Globalization;
using System.Net.Http.Json;
using CoachBot.Channels.Connector;
using CoachBot.Tests.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Xunit;

namespace CoachBot.Tests.Channels;

/// <summary>A message that takes the place of an earlier one, at a channel's service. The bot says "first", and changes or deletes that at every later turn.</summary>
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

            if (turn.Activity.Text == "delete")
            {
                await turn.DeleteActivityAsync(_first, cancellationToken);
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
        await using var service = await ConnectorDouble.StartAsync();

        await SayAsync(service, "hi", "second", "third");

        Assert.Equal(["POST first", "PUT remote-1 second", "PUT remote-1 third"], await service.ReceivedAsync(3));
    }

    [Theory]
    [InlineData(StatusCodes.Status404NotFound)]
    [InlineData(StatusCodes.Status405MethodNotAllowed)]
    [InlineData(StatusCodes.Status501NotImplemented)]
    public async Task Update_AtAServiceThatCannot_IsAMessageMore(int status)
    {
        await using var service = await ConnectorDouble.StartAsync();
        service.Answers = arrival => arrival.Method == "PUT" ? Reply.Refused(status) : Reply.Taken;

        await SayAsync(service, "hi", "second");

        Assert.Equal(["POST first", "PUT remote-1 second", "POST second"], await service.ReceivedAsync(3));
    }

    [Fact]
    public async Task Update_AtAServiceThatGaveNoId_IsAMessageMore()
    {
        await using var service = await ConnectorDouble.StartAsync();
        service.Answers = _ => Reply.TakenNameless;

        await SayAsync(service, "hi", "second");

        Assert.Equal(["POST first", "POST second"], await service.ReceivedAsync(2));
    }

    [Theory]
    [InlineData(StatusCodes.Status200OK)]
    [InlineData(StatusCodes.Status404NotFound)]
    [InlineData(StatusCodes.Status405MethodNotAllowed)]
    [InlineData(StatusCodes.Status501NotImplemented)]
    public async Task Delete_OfWhatTheServiceShows_IsAskedForOnceAndGoesOnWhateverItSays(int status)
    {
        await using var service = await ConnectorDouble.StartAsync();
        service.Answers = arrival => arrival.Method == "DELETE" ? new Reply(status, null, false) : Reply.Taken;

        await SayAsync(service, "hi", "delete", "second");

        Assert.Equal(["POST first", "DELETE remote-1", "PUT remote-1 second"], await service.ReceivedAsync(3));
    }

    private async Task SayAsync(ConnectorDouble service, params string[] texts)
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
}
