using CoachBot.Coaching;
using CoachBot.Dialogs.Speaking;

namespace CoachBot.Dialogs.Cards;

/// <summary>The cards before a routine: what was heard and what it means, and what there is to do.</summary>
internal sealed class SummaryCards(CoachKit kit)
{
    private Phrasebook Say => kit.Say;

    public Card Heard(Assessment assessment, string meaning) => new()
    {
        Tone = assessment.Disposition == Disposition.Coach ? Tone.Good : Tone.Caution,
        Title = Say.Text(Phrases.CardHeard),
        Facts = [.. Facts(assessment)],
        Lines = [.. meaning.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)],
    };

    public static Card Plan(Plan plan, string offer, IEnumerable<string> swaps) => new()
    {
        Title = offer,
        Steps = [.. plan.Items.Select(item => item.Exercise.Name)],
        Lines = [.. swaps],
    };

    private IEnumerable<CardFact> Facts(Assessment assessment)
    {
        var answers = assessment.Answers;
        yield return Fact(Phrases.CardWhere, kit.Verdict.Region(answers));
        if (answers.Pain != 0)
        {
            yield return Fact(Phrases.CardSince, kit.Verdict.Onset(answers.OnsetDays ?? 0));
            yield return Fact(Phrases.CardTrend, Say.Text($"triage.heard.{Wire.Id(answers.Trend ?? Trend.Steady)}"));
        }

        yield return Fact(
            Phrases.CardPain,
            answers.Pain == 0 ? Say.Text(Phrases.CardNoPain) : Say.Text(Phrases.CardPainOf, ("pain", answers.Pain)));
        if (assessment.Cautions.Count > 0)
        {
            yield return Fact(Phrases.CardCautions, kit.Verdict.Listed(assessment.Cautions, "cautions"));
        }
    }

    private CardFact Fact(string name, string value) => new(Say.Text(name), LocalPhrases.Sentence(value));
}
