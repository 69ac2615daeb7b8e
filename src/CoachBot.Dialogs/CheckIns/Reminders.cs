using CoachBot.Coaching;
using CoachBot.Dialogs.Speaking;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.Dialogs;

/// <summary>Check-ins set, changed, paused and ended in plain words, at any step.</summary>
internal sealed class Reminders(CoachKit kit) : IListener
{
    private const string Only = "checkin.stop";

    public async Task<DialogTurnResult?> AnswerAsync(DialogContext innerDc, CancellationToken cancellationToken)
    {
        var turn = innerDc.Context;
        var person = await kit.PersonAsync(turn, cancellationToken);
        var asked = IsStoppedAtOnce(innerDc) ? Commands.CheckInOff : Asked(turn) ?? AskedInAWord(innerDc);
        if (asked is null || (person.CheckIns is null && asked is not (Commands.CheckInSet or Commands.CheckInOff)))
        {
            return null;
        }

        if (person.CheckIns is null && asked == Commands.CheckInOff)
        {
            await kit.SayAsync(turn, "checkin.none", Phrases.CheckInNoneSet, cancellationToken);
            return await innerDc.RemindAsync(cancellationToken) ?? Done;
        }

        var session = await kit.SessionAsync(turn, cancellationToken);
        var wish = kit.Wished(turn, turn.Activity.Text ?? "", isAsked: false);
        switch (asked)
        {
            case Commands.CheckInOff:
                CheckInClock.End(turn, person);
                await kit.SayAsync(turn, "checkin.off", Phrases.CheckInOff, cancellationToken);
                return await GoOnAsync(innerDc, cancellationToken);
            case Commands.CheckInPause when wish?.From is { } from:
                person.CheckIns = person.CheckIns! with { Schedule = person.CheckIns.Schedule with { From = from } };
                kit.CheckIns.Wind(turn, person);
                await turn.SayAsync(new Note { Step = "checkin.set" }, kit.Say.Text(Phrases.CheckInSet, ("when", kit.Times.Of(person.CheckIns!, kit.Time.GetUtcNow()))), cancellationToken);
                return await GoOnAsync(innerDc, cancellationToken);
            case Commands.CheckInPause:
                CheckInClock.Pause(turn, person);
                await kit.SayAsync(turn, "checkin.paused", Phrases.CheckInPaused, cancellationToken);
                return await GoOnAsync(innerDc, cancellationToken);
            default:
                if (session.Routine is not null)
                {
                    await kit.SayAsync(turn, "checkin.afterwards", Phrases.CheckInAfterwards, cancellationToken);
                    return await innerDc.RemindAsync(cancellationToken);
                }

                session.Proposed = null;
                return await innerDc.BeginDialogAsync(nameof(CheckInSettingDialog), turn.Activity.Text, cancellationToken);
        }
    }

    private static DialogTurnResult Done { get; } = new(DialogTurnStatus.Complete);

    /// <summary>What asked about the check-in is answered by this; any other question is put again.</summary>
    private static async Task<DialogTurnResult> GoOnAsync(DialogContext innerDc, CancellationToken cancellationToken)
    {
        if (AskPrompt.Current(innerDc) is { IsCheckIn: true })
        {
            await innerDc.CancelAllDialogsAsync(cancellationToken);
        }

        return await innerDc.RemindAsync(cancellationToken) ?? Done;
    }

    /// <summary>Whoever answers a check-in with one word like "stop" wants no more of them.</summary>
    private bool IsStoppedAtOnce(DialogContext innerDc)
        => kit.Command(innerDc.Context) == Commands.Stop && AskPrompt.Current(innerDc)?.Question == CheckInDialog.Hello;

    /// <summary>To whoever is asked at the time "check in" is an answer.</summary>
    private string? AskedInAWord(DialogContext innerDc)
        => kit.Command(innerDc.Context) == Commands.CheckInSet && AskPrompt.Current(innerDc) is not { IsCheckIn: true } ? Commands.CheckInSet : null;

    /// <summary>"Do not message me every day" ends them; the last that is asked for counts.</summary>
    private string? Asked(ITurnContext turn)
    {
        var wishes = kit.Read(turn).Mentions
            .Where(mention => mention.Kind == MentionKind.Intent && mention.Value.StartsWith("checkin-", StringComparison.Ordinal))
            .ToList();
        return wishes.Count == 0 ? null
            : wishes[^1].Polarity != Answer.No ? wishes[^1].Value
            : wishes[^1].Value == Commands.CheckInSet ? Commands.CheckInOff : null;
    }
}
