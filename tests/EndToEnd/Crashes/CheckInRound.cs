using System.Globalization;
using System.Text.Json;
using EndToEnd.DirectLine;
using EndToEnd.People;
using EndToEnd.Running;

namespace EndToEnd.Crashes;

/// <summary>Check-ins that are due, and what has become of them: counted in the database itself.</summary>
internal sealed class CheckInRound
{
    private const string Hello = "checkin.hello";
    private const string Name = "crowd";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(2);

    private readonly ServerProcess _server;
    private readonly Crowd _crowd;
    private int _waves;

    private CheckInRound(ServerProcess server) => (_server, _crowd) = (server, Crowd.Of(server.Database));

    /// <summary>How many check-ins there were in all.</summary>
    public int Due { get; private set; }

    /// <summary>How many of them nobody has been asked yet, when it was last counted.</summary>
    public long Waiting { get; private set; }

    /// <summary>How many of those were claimed.</summary>
    public long Claimed { get; private set; }

    /// <summary>One person answers the questions and agrees on a check-in; then the server is gone.</summary>
    public static async Task<CheckInRound> SetAsync(ServerProcess server)
    {
        var conversation = await Conversation.StartAsync(server);
        while (conversation.Question!.Step != "triage.summary")
        {
            await conversation.SayAsync(Person.AcuteLowerAtHome.ButtonFor(conversation.Question));
        }

        await conversation.SayAsync("later");
        await conversation.SayAsync("check in with me every day at 08:30");
        Assert.Equal("checkin.confirm", conversation.Question.Step);
        await conversation.SayAsync("yes");
        await server.KillAsync();
        return new CheckInRound(server);
    }

    /// <summary>Others who are as far fall due now. No server may run.</summary>
    public void Gather(int people)
    {
        _crowd.Gather(string.Create(CultureInfo.InvariantCulture, $"{Name}-{++_waves}-"), people, DateTimeOffset.UtcNow);
        Due += people;
        Count();
    }

    /// <summary>The first that a server writes is what it claims, or that it takes back what one before it had claimed.</summary>
    public async Task LaunchUntilItWritesAsync()
    {
        var log = _server.Database + "-wal";
        var before = File.GetLastWriteTimeUtc(log);
        var process = _server.Launch();
        using var time = new CancellationTokenSource(Patience);
        while (File.GetLastWriteTimeUtc(log) == before)
        {
            Assert.False(process.HasExited, _server.Log);
            await Task.Delay(Pause, time.Token);
        }
    }

    public async Task WaitUntilSomebodyIsAskedAsync()
    {
        using var time = new CancellationTokenSource(Patience);
        var before = Waiting;
        for (Count(); Waiting == before; Count())
        {
            await Task.Delay(Pause, time.Token);
        }
    }

    public async Task FinishAsync()
    {
        using var time = new CancellationTokenSource(Patience);
        for (Count(); Waiting > 0; Count())
        {
            await Task.Delay(100, time.Token);
        }

        await _server.KillAsync();
    }

    public void Count()
    {
        using var look = _crowd.Look();
        using var count = look.CreateCommand();
        count.CommandText = "SELECT count(*), coalesce(sum(ready <> at), 0) FROM due WHERE at < $tomorrow";
        count.Parameters.AddWithValue("$tomorrow", _crowd.At);
        using var row = count.ExecuteReader();
        row.Read();
        (Waiting, Claimed) = (row.GetInt64(0), row.GetInt64(1));
    }

    /// <returns>The counts, in words.</returns>
    public string AssertEachWasAskedOnce()
    {
        var asked = Asked();
        var next = Next();
        var twice = asked.Values.Count(steps => steps.Count > 1);
        var counts = string.Create(CultureInfo.InvariantCulture,
            $"{Due} due: {asked.Count} asked, {Due - asked.Count} lost, {twice} more than once, {next.Count} with a next check-in");
        Assert.True(asked.Count == Due && twice == 0, counts);
        Assert.All(asked.Values, steps => Assert.Equal([Hello], steps));

        // The one whose state they all began with waits as before; for the others it is the same hour of the next day.
        var tomorrow = _crowd.At + (long)TimeSpan.FromDays(1).TotalMilliseconds;
        Assert.Equal(Due, next.Count);
        Assert.All(next.Values, rows => Assert.Equal([tomorrow], rows));
        return counts;
    }

    /// <summary>What each of them was asked or told since, by conversation.</summary>
    private Dictionary<string, List<string>> Asked() => Read(
        "SELECT conversation, activity FROM transcript AS line WHERE conversation GLOB $crowd AND seq > (SELECT min(seq) FROM transcript WHERE conversation = line.conversation) ORDER BY seq",
        row => JsonDocument.Parse((byte[])row).RootElement.GetProperty("channelData").GetProperty("coach").GetProperty("step").GetString()!);

    /// <summary>When each is asked next, by conversation.</summary>
    private Dictionary<string, List<long>> Next() => Read("SELECT conversation, at FROM due WHERE conversation GLOB $crowd", row => (long)row);

    private Dictionary<string, List<T>> Read<T>(string sql, Func<object, T> value)
    {
        using var look = _crowd.Look();
        using var read = look.CreateCommand();
        read.CommandText = sql;
        read.Parameters.AddWithValue("$crowd", $"webchat/{Name}-*");
        using var row = read.ExecuteReader();
        var all = new Dictionary<string, List<T>>();
        while (row.Read())
        {
            if (!all.TryGetValue(row.GetString(0), out var values))
            {
                all.Add(row.GetString(0), values = []);
            }

            values.Add(value(row.GetValue(1)));
        }

        return all;
    }
}
