using CoachBot.Dialogs;
using CoachBot.Turns;

namespace Bench;

/// <summary>A clock that can be put forward to the hour that all have chosen, however long it took to write their rows.</summary>
internal sealed class Morning : TimeProvider
{
    private static readonly TimeSpan Away = TimeSpan.FromMinutes(10);

    private TimeSpan _ahead;

    /// <summary>The next such hour.</summary>
    public DateTimeOffset Next() => GetUtcNow() + Away;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + _ahead;

    /// <summary>It is that hour now, and who waits for it learns of it as of a timer that somebody has just set.</summary>
    public void Come(DateTimeOffset at, Due due)
    {
        _ahead += at - GetUtcNow();
        var nobody = new Incoming { Channel = "", ConversationId = "", User = "", Delivery = Delivery.Answer, Make = () => new() };
        var work = new TurnWork(nobody, default, new Diary(() => []), this);
        work.Timers.Set("", DateTimeOffset.UnixEpoch);
        due.Committed(work);
    }
}
