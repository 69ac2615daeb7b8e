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

    private Phrasebook Say => kit.Say;

    public Ask Offer(ITurnContext turn, Person person)
    {
        var assessment = kit.Triage.Assess(person.Answers);
        var lines = new List<string> { Pain(turn) };
        lines.AddRange(Changes(turn, person));
        lines.AddRange(Moved(turn, assessment));
        lines.AddRange(Doctor(turn, person));
        lines.AddRange(Day(turn, person, assessment));
        List<string> options = [Outcomes.Start, Shorter, Rest, Outcomes.Later];
        if (kit.Course(turn, person) != CourseFact.None)
        {
            options.Add(TopicAnswers.Handover);
        }

        var ask = kit.Asking.Of(Step, Step, kit.Asking.Taps(Step, options));
        ask.Shorter = ask.Text;
        ask.Text = string.Join("\n\n", lines.Append(ask.Text));
        ask.Note = ask.Note with { Disposition = assessment.Disposition, Plan = Plan(turn, person, assessment) };
        ask.WhenYes = Outcomes.Start;
        ask.WhenNo = Rest;
        return ask;
    }

    private List<string>? Plan(ITurnContext turn, Person person, Assessment assessment)
        => assessment.Clearance is { } clearance ? [.. kit.Plan(turn, clearance, person).Items.Select(item => item.Exercise.Id)] : null;

    /// <summary>Against the check-in before this one.</summary>
    private string Pain(ITurnContext turn)
    {
        var pains = CoachKit.Diary(turn).Entries.Where(entry => entry.Kind == DiaryKind.CheckIn).ToList();
        var (now, before) = (pains[^1].Pain!.Value, pains.FindLast(entry => entry.Date < pains[^1].Date)?.Pain);
        var words = now == 0 ? Phrases.CheckInNone
            : before is not { } then ? Phrases.CheckInFirst
            : now < then ? Phrases.CheckInBetter
            : now > then ? Phrases.CheckInMore
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

    /// <summary>Into another phase since the check-in before.</summary>
    private IEnumerable<string> Moved(ITurnContext turn, Assessment now)
    {
        var phases = CoachKit.Diary(turn).Entries.Where(entry => entry.Phase is not null).Select(entry => entry.Phase!.Value).ToList();
        return phases.Count > 1 && phases[^2] != phases[^1] && now.Phase is { } phase ? [Say.Text($"checkin.phase.{Wire.Id(phase)}")] : [];
    }

    /// <summary>Said once for each of the reasons to see a doctor.</summary>
    private IEnumerable<string> Doctor(ITurnContext turn, Person person)
    {
        var course = kit.Course(turn, person);
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
        var number = CoachKit.Diary(turn).Entries.Where(entry => entry.Kind == DiaryKind.CheckIn && entry.At > person.AssessedAt).Select(entry => entry.Date).Distinct().Count();
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
