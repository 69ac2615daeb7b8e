using CoachBot.Coaching;
using CoachBot.Dialogs.Speaking;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.Dialogs;

/// <summary>Decides what becomes of a check-in that is due: it is asked, put off, or let go.</summary>
internal sealed class CheckInCall(CoachKit kit)
{
    /// <summary>reliability.md §5: after an outage nobody is greeted with this morning's question at night.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromHours(3);

    /// <summary>Whoever is in the middle of something is not interrupted.</summary>
    private static readonly TimeSpan Talking = TimeSpan.FromMinutes(10);

    /// <summary>After so long the timer is set anew, in case that it is there no more.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromHours(1);

    /// <summary>Whoever writes has answered, whatever they write; and is where their clock says.</summary>
    public async Task NoticeAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var person = await kit.PersonAsync(turn, cancellationToken);
        var session = await kit.SessionAsync(turn, cancellationToken);
        var now = kit.Time.GetUtcNow();
        var isBack = now - session.HeardAt > Quiet;
        session.HeardAt = now;
        person.PassTo(kit.Today(turn));
        if (person.CheckIns is not { } checkIns)
        {
            return;
        }

        person.CheckIns = checkIns with { IsOpen = false, Unanswered = 0 };
        if (checkIns.Unanswered >= CheckInClock.AskAfter)
        {
            kit.CheckIns.Wind(turn, person);
        }

        // A channel that would let no message through has lost the timer.
        if (person.CheckIns.Next is not null && (isBack || checkIns.Conversation != turn.Activity.Conversation?.Id))
        {
            CheckInClock.Move(turn, person);
        }

        var zone = CoachKit.Zone(turn);
        if (turn.Activity.LocalTimezone is not null && checkIns is { IsZoneChosen: false, Next: not null, Date: not null } && checkIns.Schedule.Zone != zone)
        {
            person.CheckIns = person.CheckIns with { Schedule = checkIns.Schedule with { Zone = zone } };
            kit.CheckIns.Wind(turn, person);
            await turn.SayAsync(
                new Note { Step = "checkin.moved" },
                kit.Say.Text(Phrases.CheckInMoved, ("zone", Zones.Place(zone)), ("when", kit.Times.Of(person.CheckIns, now))),
                cancellationToken);
        }
    }

    /// <summary>Null when nothing is to be said.</summary>
    public async Task<DialogTurnResult?> AnswerAsync(DialogContext innerDc, CancellationToken cancellationToken)
    {
        var turn = innerDc.Context;
        var person = await kit.PersonAsync(turn, cancellationToken);
        var session = await kit.SessionAsync(turn, cancellationToken);
        if (person.CheckIns is not { Next: { } due } checkIns || checkIns.Conversation != turn.Activity.Conversation?.Id)
        {
            return null;
        }

        var now = kit.Time.GetUtcNow();
        if (session.Cue is not null || (innerDc.ActiveDialog is not null && now - session.HeardAt < Talking))
        {
            person.CheckIns = checkIns with { Served = checkIns.Date ?? checkIns.Served };
            kit.CheckIns.PutOff(turn, person, Talking);
            return null;
        }

        var isLetGo = now - due > Grace || person.Crisis is not null;
        var unanswered = isLetGo ? checkIns.Unanswered : checkIns.IsOpen ? checkIns.Unanswered + 1 : 0;
        person.CheckIns = checkIns with
        {
            Served = checkIns.Date ?? checkIns.Served,
            Unanswered = unanswered,
            IsOpen = checkIns.IsOpen || !isLetGo,
        };
        if (unanswered >= CheckInClock.AskAfter)
        {
            CheckInClock.Pause(turn, person);
        }
        else
        {
            kit.CheckIns.Wind(turn, person);
        }

        if (isLetGo)
        {
            return null;
        }

        session.Wanted = Outcomes.CheckIn;
        return await CoachDialog.BeginAnewAsync(innerDc, cancellationToken);
    }
}
