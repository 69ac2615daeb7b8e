using CoachBot.Coaching;
using Microsoft.Bot.Builder;

namespace CoachBot.Dialogs;

/// <summary>What a check-in's answers change: the course of the pain, and by the 24-hour rule the doses (dosing.md, pain_rule and phase_change).</summary>
internal sealed class MorningReview(CoachKit kit)
{
    /// <summary>The last session of a day before this one that nobody was asked about yet; null when there is none.</summary>
    public DiaryEntry? Unreviewed(ITurnContext turn)
    {
        var entries = CoachKit.Diary(turn).Entries;
        var last = entries.LastOrDefault(entry => entry.Kind is DiaryKind.Session or DiaryKind.Morning);
        return last is { Kind: DiaryKind.Session } && last.Date < kit.Today(turn) ? last : null;
    }

    public void HearPain(ITurnContext turn, Person person, int pain)
    {
        var pains = CoachKit.Diary(turn).Entries
            .Where(entry => entry.TellsPain && entry.At >= person.AssessedAt)
            .GroupBy(entry => entry.Date)
            .Select(day => day.Last().Pain!.Value)
            .Append(pain)
            .ToList();
        person.Answers = person.Answers with { Pain = pain, Trend = Trends.Of(person.Answers.Trend, pains) };
        kit.Enter(turn, person, DiaryKind.CheckIn);
    }

    /// <summary>What did not settle by the morning is halved, or left out where it cannot be.</summary>
    public void HearMorning(ITurnContext turn, Person person, DiaryEntry session, MorningAfter felt, List<DiaryMove> sore)
    {
        foreach (var move in felt == MorningAfter.Settled ? [] : sore)
        {
            var half = Planner.Half(move.Dose);
            if (half != move.Dose)
            {
                person.Doses[move.Exercise] = half;
            }
            else if (!person.Hurt.Contains(move.Exercise))
            {
                person.Hurt.Add(move.Exercise);
            }
        }

        kit.Enter(turn, person, DiaryKind.Morning, felt, sore);
    }
}
