using CoachBot.Coaching;
using CoachBot.Dialogs.Speaking;
using Microsoft.Bot.Builder;

namespace CoachBot.Dialogs;

/// <summary>What there is to do today, and what has changed since yesterday and why.</summary>
internal sealed class TodayOffer(CoachKit kit)
{
    public const string Shorter = "shorter";
    public const string Rest = "rest";
    public const int ShortMinutes = 5;
    private const string Step = "checkin.offer";

    // More would be a wall.
    private const int MostChanges = 2;
    private const int SeverePain = 7;

    private Phrasebook Say => kit.Say;

    public Ask Offer(ITurnContext turn, Person person)
    {
        var assessment = kit.Triage.Assess(person.Answers);
        var course = kit.Course(turn, person);
        var plan = assessment.Clearance is { } clearance ? kit.Plan(turn, clearance, person) : null;
        var lines = new List<string> { Pain(turn, course) };
        lines.AddRange(Changes(turn, person));
        lines.AddRange(Moved(turn, assessment));
        lines.AddRange(Doctor(person, course));
        lines.AddRange(Day(turn, person, assessment));
        if (plan?.Swaps.Any(swap => swap.Because == "rest") == true)
        {
            lines.Add(Say.Text(Phrases.CheckInStrengthRests));
        }

        List<string> options = plan is null ? [Rest, Outcomes.Later] : [Outcomes.Start, Shorter, Rest, Outcomes.Later];
        if (course != CourseFact.None || assessment.Disposition == Disposition.Doctor)
        {
            options.Add(TopicAnswers.Handover);
        }

        var ask = kit.Asking.Of(
            Step,
            plan is null ? "checkin.offer.no-plan" : plan.Seconds == plan.SecondsBesideWalk ? Step : "checkin.offer.walk",
            kit.Asking.Taps(Step, options),
            ("moves", plan is null ? null : kit.Verdict.Moves(plan)),
            ("duration", plan is null ? null : kit.Verdict.Duration(Plan.InMinutes(plan.SecondsBesideWalk))),
            ("walk", plan is null ? null : kit.Verdict.Duration(plan.Minutes - Plan.InMinutes(plan.SecondsBesideWalk))));
        ask.Question = Step;
        ask.Shorter = ask.Text;
        ask.Text = string.Join("\n\n", lines.Append(ask.Text));
        ask.Note = ask.Note with { Disposition = assessment.Disposition, Plan = plan?.Items.Select(item => item.Exercise.Id).ToList() };
        ask.WhenYes = options[0];
        ask.WhenNo = Rest;
        return ask;
    }

    /// <summary>Against the check-in before this one.</summary>
    private string Pain(ITurnContext turn, CourseFact course)
    {
        var pains = CoachKit.Diary(turn).Entries.Where(entry => entry.TellsPain).ToList();
        var (now, before) = (pains[^1].Pain!.Value, pains.FindLast(entry => entry.Date < pains[^1].Date)?.Pain);
        var words = now == 0 ? Phrases.CheckInNone
            : before is not { } then ? Phrases.CheckInFirst
            : now < then ? Phrases.CheckInBetter
            : now > then ? (course == CourseFact.None && now < SeverePain ? Phrases.CheckInMore : Phrases.CheckInMorePlain)
            : Phrases.CheckInSame;
        return Say.Text(words, ("now", now), ("before", before));
    }

    /// <summary>What the last session left sore is done less today, and it says so.</summary>
    private IEnumerable<string> Changes(ITurnContext turn, Person person)
    {
        if (CoachKit.Diary(turn).Entries is not [.., { Kind: DiaryKind.Morning, Felt: not MorningAfter.Settled } morning])
        {
            return [];
        }

        return morning.Moves.Take(MostChanges).Select(move => person.Hurt.Contains(move.Exercise)
            ? Say.Text(Phrases.CheckInLeftOut, ("name", Name(move)))
            : Less(Name(move), move.Dose, person.Doses[move.Exercise]));
    }

    private string Less(string name, Dose was, Dose now)
        => was.Reps != now.Reps ? Say.Text(Phrases.CheckInFewer, ("name", name), ("was", was.Reps), ("now", now.Reps))
        : was.Sets != now.Sets ? Say.Text(Phrases.CheckInFewerSets, ("name", name), ("was", was.Sets), ("now", now.Sets))
        : was.Minutes != now.Minutes ? Say.Text(Phrases.CheckInShorterWalk, ("name", name), ("was", was.Minutes), ("now", now.Minutes))
        : Say.Text(Phrases.CheckInShorterHold, ("name", name), ("was", was.HoldSeconds), ("now", now.HoldSeconds));

    private string Name(DiaryMove move) => kit.Library.Exercises[move.Exercise].Name;

    /// <summary>Into another phase since the day before.</summary>
    private IEnumerable<string> Moved(ITurnContext turn, Assessment now)
        => CoachKit.Diary(turn).Entries.LastOrDefault(entry => entry.Phase is not null && entry.Date < kit.Today(turn))?.Phase is { } before
            && now.Phase is { } phase && phase != before
            ? [Say.Text($"checkin.phase.{Wire.Id(phase)}")]
            : [];

    /// <summary>Said once for each of the reasons to see a doctor.</summary>
    private IEnumerable<string> Doctor(Person person, CourseFact course)
    {
        if (course == CourseFact.None || person.Escalated == course)
        {
            return [];
        }

        person.Escalated = course;
        return [Say.Text($"checkin.doctor.{Wire.Id(course)}")];
    }

    /// <summary>One day of the guide for each date on which somebody checks in.</summary>
    private IEnumerable<string> Day(ITurnContext turn, Person person, Assessment assessment)
    {
        var number = CoachKit.Diary(turn).Entries.Where(entry => entry.Kind == DiaryKind.CheckIn).Select(entry => entry.Date).Distinct().Count();
        if (number < 1 || number > kit.Library.TenDays.Length || assessment.Disposition >= Disposition.Urgent)
        {
            return [];
        }

        var day = kit.TenDays(person).ElementAt(number - 1);
        return
        [
            Say.Text(Phrases.CheckInDay, ("day", number), ("days", kit.Library.TenDays.Length), ("task", day.Task), ("lesson", kit.Library.Lessons[day.Lesson].Title)),
        ];
    }
}
