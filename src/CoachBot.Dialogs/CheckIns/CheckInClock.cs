using CoachBot.Coaching;
using Microsoft.Bot.Builder;

namespace CoachBot.Dialogs;

/// <summary>Sets the clock for a person's next check-in.</summary>
internal sealed class CheckInClock(TimeProvider time)
{
    /// <summary>So many in a row without an answer: then only every second one is asked.</summary>
    public const int QuietAfter = 2;

    /// <summary>So many: then none is asked until the person says whether they want any.</summary>
    public const int AskAfter = 4;

    /// <summary>For the first date of the schedule that was not served yet.</summary>
    public void Wind(ITurnContext turn, Person person)
    {
        var checkIns = person.CheckIns!;
        var after = checkIns.Unanswered >= QuietAfter ? checkIns.Served?.AddDays(1) : checkIns.Served;
        var fire = checkIns.Schedule.Next(after, time.GetUtcNow());
        Set(turn, person, checkIns with { Next = fire?.At, Date = fire?.Date });
    }

    /// <summary>The same check-in once more, a little later.</summary>
    public void PutOff(ITurnContext turn, Person person, TimeSpan by)
        => Set(turn, person, person.CheckIns! with { Next = time.GetUtcNow() + by, Date = null });

    public static void Pause(ITurnContext turn, Person person) => Set(turn, person, person.CheckIns! with { Next = null, Date = null });

    public static void End(ITurnContext turn, Person person)
    {
        person.CheckIns = null;
        turn.TurnState.Get<Timers>()?.Clear(CheckIns.Timer);
    }

    /// <summary>It comes where the person talks now.</summary>
    public static void Move(ITurnContext turn, Person person) => Set(turn, person, person.CheckIns!);

    private static void Set(ITurnContext turn, Person person, CheckIns checkIns)
    {
        person.CheckIns = checkIns with { Conversation = turn.Activity.Conversation!.Id! };
        if (turn.TurnState.Get<Timers>() is not { } timers)
        {
            return;
        }

        if (checkIns.Next is { } next)
        {
            timers.Set(CheckIns.Timer, next);
        }
        else
        {
            timers.Clear(CheckIns.Timer);
        }
    }
}
