using System.Net.Http.Json;
using System.Text.Json.Nodes;
using CoachBot.Channels.Connector;
using CoachBot.Tests.Hosting;
using Xunit;

namespace CoachBot.Tests.Mine;

/// <summary>"Delete my data", to the last row of the last table.</summary>
public sealed class ErasureTests : HostedTest
{
    private const string Planted = "xylophonium";

    private readonly ManualTime _time = new();

    private protected override HostOptions Options => new() { IsCoach = true, Time = _time, Settings = { [ConnectorEndpoints.AllowAnonymous] = "true" } };

    [Fact]
    public async Task Delete_SaidPlainly_LeavesTheAnswerToItAndNothingElse()
    {
        var first = await TellAsync(Client);
        using var other = Host.NewClient();
        other.Token = Client.Token;
        await other.StartAsync();
        await TellAsync(other);
        await other.SayAsync("remind me every day at 8:30");
        await other.SayAsync("yes");
        var user = User(await other.PollAsync());
        var before = Rows();
        Assert.Equal(["due", "inbound", "state", "talk", "transcript"], before.Holding(user).Distinct());
        Assert.Contains("transcript", before.Holding(Planted));

        await other.SayAsync("delete my data");
        await other.SayAsync("Delete everything");

        AssertErased(user, first, other.Conversation);
        var said = await other.TextsAsync();
        Assert.Equal("Delete everything", said[0]);
        Assert.Matches(@"^Deleted: your answers, \d\d messages and 1 check-in\. Nothing is kept", said[1]);
        Assert.Equal(2, said.Count);
        Assert.Empty(await Client.TextsAsync());

        // The time comes at which the check-in was due.
        _time.Advance(TimeSpan.FromHours(23));
        await RestartAsync();
        AssertErased(user, first, other.Conversation);

        using var again = Host.NewClient();
        (again.Token, again.Conversation) = (other.Token, other.Conversation);
        await again.SayAsync("hello");
        Assert.StartsWith("Hello, I am CoachBot.", (await again.TextsAsync())[^1], StringComparison.Ordinal);
        await Client.SayAsync("and here");
        Assert.Contains(await Client.TextsAsync(), text => text.StartsWith("Hello, I am CoachBot.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Delete_WithAPageOpenElsewhere_LetsThatPageGoOnFromTheBeginning()
    {
        await TellAsync(Client);
        using var socket = await Client.StreamAsync();
        await DirectLineClient.ReadFrameAsync(socket);
        using var other = Host.NewClient();
        other.Token = Client.Token;
        await other.StartAsync();
        await other.SayAsync("delete my data");
        await other.SayAsync("yes");

        await Client.SayAsync("still here");

        Assert.Contains("Hello, I am CoachBot.", $"{await DirectLineClient.ReadFrameAsync(socket)}", StringComparison.Ordinal);
    }

    [Fact]
    public async Task Delete_FromAChannelThatIsCalled_TakesWhatWasNotSentYet()
    {
        await SendAsync("yes");
        await SendAsync($"my lower back is sore, {Planted}");
        Assert.Contains("outbox", Rows().Holding("someone"));

        await SendAsync("delete my data");
        await SendAsync("yes");

        var left = Rows().Where(row => row.Row.Contains("someone", StringComparison.Ordinal)).ToList();
        Assert.Equal(["inbound", "outbox", "talk"], left.Select(row => row.Table));
        Assert.Contains("privacy.deleted", left[1].Row, StringComparison.Ordinal);
        Assert.Empty(Rows().Holding(Planted));
    }

    private async Task<string> TellAsync(DirectLineClient client)
    {
        await client.SayAsync("yes");
        await client.SayAsync($"my lower back is sore, {Planted}");
        return client.Conversation;
    }

    private async Task SendAsync(string text)
    {
        // Nothing listens there, so that all stays in the outbox.
        var activity = new
        {
            type = "message",
            id = Guid.NewGuid().ToString(),
            text,
            channelId = "msteams",
            serviceUrl = "http://127.0.0.1:9",
            conversation = new { id = "talk1" },
            from = new { id = "someone" },
            recipient = new { id = "coach" },
        };
        using var taken = await Client.Http.PostAsJsonAsync("/api/messages", activity);
        taken.EnsureSuccessStatusCode();
    }

    private List<(string Table, string Row)> Rows() => Tables.Read(Folder.Database);

    private void AssertErased(string user, string otherConversation, string conversation)
    {
        var rows = Rows();
        Assert.Equal(["inbound", "talk", "transcript", "transcript"], rows.Holding(user));
        Assert.Equal(["inbound", "talk", "transcript", "transcript"], rows.Holding(conversation));
        Assert.Empty(rows.Holding(otherConversation));
        Assert.Empty(rows.Holding(Planted));
        Assert.DoesNotContain(rows, row => row.Table is "due" or "state" or "diary");
    }

    private static string User((List<JsonNode> Activities, string) page) =>
        page.Activities.Select(activity => (string)activity["from"]!["id"]!).First(id => id.StartsWith("dl_", StringComparison.Ordinal));
}
