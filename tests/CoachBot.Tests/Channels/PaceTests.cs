using CoachBot.Channels.Connector;
using Xunit;

namespace CoachBot.Tests.Channels;

public sealed class PaceTests
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private DateTimeOffset _now = new(2026, 11, 21, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Take_AsFastAsItMay_KeepsEveryLimitOverEverySpan()
    {
        (int Most, TimeSpan Within)[] limits = [(7, Second), (60, 30 * Second), (1800, 3600 * Second)];
        var sent = TakeAll(new Pace(limits), 4000);
        foreach (var (most, within) in limits)
        {
            Assert.All(Enumerable.Range(0, sent.Count - most), first => Assert.True(sent[first + most] - sent[first] > within));
        }
    }

    [Fact]
    public void Take_AsFastAsItMay_UsesMostOfWhatItMay()
    {
        var sent = TakeAll(new Pace((30, Second)), 3000);
        Assert.InRange(sent[^1] - sent[0], 99 * Second, 106 * Second);
    }

    [Fact]
    public void Slow_Again_HalvesItEachTimeDownToAnEighth()
    {
        var pace = new Pace((32, Second));
        List<int> atOnce = [];
        for (var i = 0; i < 6; i++)
        {
            pace.Slow(_now);
            atOnce.Add(TakeAtOnce(pace));
            _now += 1.06 * Second;
        }

        // Between the refusals a tenth of all is regained.
        Assert.Equal([16, 9, 6, 4, 4, 4], atOnce);
    }

    [Fact]
    public void Slow_ByManyAtOnce_IsOnce()
    {
        var pace = new Pace((32, Second));
        for (var i = 0; i < 16; i++)
        {
            pace.Slow(_now);
        }

        Assert.Equal(16, TakeAtOnce(pace));
    }

    [Fact]
    public void Slow_LongAgo_IsForgotten()
    {
        var pace = new Pace((32, Second));
        pace.Slow(_now);
        _now += 5 * Second;
        Assert.Equal(32, TakeAtOnce(pace));
        _now += 2 * Second;
        Assert.True(pace.IsIdle(_now));
    }

    [Fact]
    public void Hold_UntilThen_LetsNothingLeave()
    {
        var pace = new Pace((30, Second));
        pace.Hold(_now + (600 * Second));
        Assert.Equal(600 * Second, pace.Wait(_now));
        Assert.False(pace.IsIdle(_now));
        Assert.Equal(TimeSpan.Zero, pace.Wait(_now + (600 * Second)));
    }

    private List<DateTimeOffset> TakeAll(Pace pace, int count)
    {
        var sent = new List<DateTimeOffset>();
        while (sent.Count < count)
        {
            _now += pace.Wait(_now);
            pace.Take(_now);
            sent.Add(_now);
        }

        return sent;
    }

    private int TakeAtOnce(Pace pace)
    {
        var count = 0;
        for (; pace.Wait(_now) == TimeSpan.Zero; count++)
        {
            pace.Take(_now);
        }

        return count;
    }
}
