using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using CoachBot.Channels.Connector;
using CoachBot.Tests.Hosting;
using Xunit;
using Xunit.Abstractions;

namespace CoachBot.Tests.Channels;

/// <summary>A morning's messages to many tenants of a channel that takes 30 a second of each and 7 a second of a conversation.</summary>
public sealed class ThrottledTests(ITestOutputHelper output)
{
    private const int Tenants = 20;
    private const int InConversation = 10;

    private static readonly int Messages = Environment.GetEnvironmentVariable("COACHBOT_TESTS") == "all" ? 50_000 : 5_000;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    [Fact]
    public async Task Send_ToAThrottledChannel_BringsEachOnceInOrderAndStarvesNobody()
    {
        await using var service = await ConnectorDouble.StartAsync();
        await using var sending = Sending.Prepare(TimeProvider.System);
        var throttle = new Throttle();
        service.Answers = throttle.Answer;
        await sending.PostAsync([.. Enumerable.Range(0, Messages).Select(n => Message(service.Url, n))]);
        var watch = Stopwatch.StartNew();
        await sending.StartAsync();
        await WaitAsync(() => sending.Count(OutboxStatus.Sent) == Messages, watch);

        output.WriteLine($"{Messages} in {watch.Elapsed}, {throttle.Refused} of them throttled; the tenants were done after {string.Join(", ", throttle.Ends)}.");
        Assert.Equal(Messages, service.Taken.Count);
        Assert.All(service.Taken.GroupBy(taken => taken.Conversation), said => Assert.Equal(
            Enumerable.Range(0, InConversation), said.Select(taken => int.Parse((string)taken.Activity!["text"]!, CultureInfo.InvariantCulture))));
        Assert.InRange(throttle.Refused, 0, Messages / 50);

        // All had as much to send: nobody waits long after the first is done.
        Assert.InRange(throttle.Ends.Max() / throttle.Ends.Min(), 1, 1.5);
    }

    /// <summary>As many for each tenant; those of a conversation lie side by side.</summary>
    private static Sending.Message Message(string url, int n)
    {
        var conversation = n / InConversation;
        var tenant = $"t{conversation % Tenants}";
        return new Sending.Message(url, $"{n % InConversation}", $"{tenant}-{conversation}", tenant);
    }

    private static async Task WaitAsync(Func<bool> done, Stopwatch watch)
    {
        using var look = new PeriodicTimer(TimeSpan.FromMilliseconds(200));
        while (!done())
        {
            Assert.True(watch.Elapsed < Patience, "It takes too long.");
            await look.WaitForNextTickAsync();
        }
    }

    /// <summary>Counts over any second, as strictly as a channel can, and says only every other time how long to wait.</summary>
    private sealed class Throttle
    {
        private readonly Stopwatch _watch = Stopwatch.StartNew();
        private readonly ConcurrentDictionary<string, Queue<TimeSpan>> _taken = new();
        private readonly ConcurrentDictionary<string, TimeSpan> _ends = new();
        private int _refused;

        public int Refused => _refused;

        public ICollection<TimeSpan> Ends => _ends.Values;

        public Reply Answer(Arrival arrival)
        {
            var tenant = arrival.Conversation!.Split('-')[0];
            lock (_taken)
            {
                var now = _watch.Elapsed;
                if (IsFull(tenant, 30, now) || IsFull(arrival.Conversation, 7, now))
                {
                    return Reply.Refused(429, "Throttled", ++_refused % 2 == 0 ? "1" : null);
                }

                _taken[tenant].Enqueue(now);
                _taken[arrival.Conversation].Enqueue(now);
                _ends[tenant] = now;
                return Reply.Taken;
            }
        }

        private bool IsFull(string name, int most, TimeSpan now)
        {
            var taken = _taken.GetOrAdd(name, _ => new Queue<TimeSpan>());
            while (taken.TryPeek(out var first) && first + TimeSpan.FromSeconds(1) <= now)
            {
                taken.Dequeue();
            }

            return taken.Count >= most;
        }
    }
}
