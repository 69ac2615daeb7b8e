using CoachBot.Coaching;
using CoachBot.Dialogs.Speaking;
using Microsoft.Bot.Builder;

namespace CoachBot.Dialogs;

/// <summary>Takes in what a message tells of the writer, whatever was asked.</summary>
internal sealed class Gathering(CoachKit kit)
{
    /// <param name="leave">Facts that somebody else will ask about, and so take in.</param>
    public void TakeIn(ITurnContext turn, Person person, Wanted wanted, IReadOnlyCollection<string> leave)
    {
        var news = kit.NewsOf(turn, person);
        if (Named((turn.Activity.Text ?? "").Trim()) is { } named)
        {
            Affirm(turn, person, news, named);
            return;
        }

        var reading = kit.Read(turn);
        var corrects = kit.Corrects(turn, person);
        var isAsking = wanted == Wanted.Answers;

        // "Got two minutes for a stretch" tells nothing of the routine.
        var isStretch = kit.Wish(turn) == Commands.Stretch;
        var before = person.Answers.Pain;

        // What is affirmed comes first: a "no" in the same breath never takes it back.
        foreach (var mention in reading.Mentions
            .Where(mention => mention.Who == Experiencer.Self && !leave.Contains(mention.Value))
            .OrderByDescending(mention => mention.Holds))
        {
            switch (mention.Kind)
            {
                case MentionKind.Flag:
                    TakeFlag(turn, person, news, mention, isAsking);
                    break;
                case MentionKind.Caution when mention.Holds:
                    TakeCaution(turn, person, news, mention.Value);
                    break;
                case MentionKind.Caution when corrects && mention.Polarity == Answer.No:
                    person.Answers = person.Answers.With([mention.Value], Answer.No);
                    news.Denied.Add(mention.Value);
                    break;
                case MentionKind.Equipment when isAsking && mention.Holds && !person.Answers.Equipment.Contains(mention.Value):
                    person.Answers = person.Answers with { Equipment = [.. person.Answers.Equipment, mention.Value] };
                    news.Equipment.Add(mention.Value);
                    break;
                default:
                    if (mention.Holds && StepOf(mention) is { } step && !news.Steps.Contains(step) && !IsTorn(mention, reading)
                        && (corrects || (isAsking && IsOpen(person, step)) || (wanted == Wanted.Course && step is TriageSteps.Trend or TriageSteps.Pain)
                            || (wanted != Wanted.Signs && step == TriageSteps.Minutes && !isStretch)))
                    {
                        Hear(person, news, step, ValueOf(mention, reading));
                    }

                    break;
            }
        }

        if (wanted != Wanted.Signs && reading.Hindrance is { Who: Experiencer.Self, When: Temporality.Now } hindrance)
        {
            Mind(turn, person, news, hindrance);
        }

        if (wanted == Wanted.Course)
        {
            HearRise(person, news, before);
        }
    }

    /// <summary>A guess that only ever leaves moves out is taken, and said back.</summary>
    private void Mind(ITurnContext turn, Person person, News news, Mention hindrance)
    {
        if (hindrance.Kind == MentionKind.Caution)
        {
            TakeCaution(turn, person, news, hindrance.Value);
        }
        else if (IsOpen(person, TriageSteps.Place))
        {
            Hear(person, news, TriageSteps.Place, hindrance.Value);
        }
    }

    /// <summary>A score two points up is worse, whatever it is called; the same two points stop a move.</summary>
    private void HearRise(Person person, News news, int? before)
    {
        if (news.Steps.Contains(TriageSteps.Pain) && !news.Steps.Contains(TriageSteps.Trend) && person.Answers.Pain - before >= Stopping.Jump)
        {
            Hear(person, news, TriageSteps.Trend, Wire.Id(Trend.Worse));
        }
    }

    private void Hear(Person person, News news, string step, string value)
    {
        kit.Hearing.Hear(person, step, value);
        news.Steps.Add(step);
    }

    private void TakeFlag(ITurnContext turn, Person person, News news, Mention mention, bool isAsking)
    {
        if (mention.Holds)
        {
            Affirm(turn, person, news, mention.Value);
        }
        else if (IsDenied(mention))
        {
            kit.Note(turn, person, mention.Value, Answer.No);
            if (isAsking && !person.Answers.Facts.ContainsKey(mention.Value) && kit.Library.FlagGroups.Any(group => group.Flags.Contains(mention.Value)))
            {
                person.Answers = person.Answers.With([mention.Value], Answer.No);
                news.Denied.Add(mention.Value);
            }
        }
        else if (mention.When == Temporality.Now)
        {
            kit.Note(turn, person, mention.Value, Answer.Unsure);
        }
    }

    /// <summary>A fever that has gone is no fever. A history (cancer, say) is not over, and an emergency is asked about.</summary>
    private bool IsDenied(Mention mention)
        => mention.Polarity == Answer.No
        || (mention is { Polarity: Answer.Yes, When: Temporality.Past } && kit.Library.Flags[mention.Value].Level is Disposition.Doctor or Disposition.Urgent);

    private void Affirm(ITurnContext turn, Person person, News news, string flag)
    {
        kit.Note(turn, person, flag, Answer.Yes);
        Add(person, news, flag);
    }

    /// <summary>Some cautions are asked about as signs ("pregnant"): told once, they are not asked again.</summary>
    private void TakeCaution(ITurnContext turn, Person person, News news, string caution)
    {
        Add(person, news, caution);
        foreach (var flag in kit.Library.FlagGroups.SelectMany(group => group.Flags).Distinct()
            .Where(flag => kit.Library.Flags[flag] is { Level: Disposition.Coach } asked && asked.Brings.Contains(caution)))
        {
            Affirm(turn, person, news, flag);
        }
    }

    private static void Add(Person person, News news, string fact)
    {
        if (person.Answers.Facts.TryGetValue(fact, out var known) && known == Answer.Yes)
        {
            return;
        }

        person.Answers = person.Answers.With([fact], Answer.Yes);
        news.Facts.Add(fact);
    }

    private bool IsOpen(Person person, string step) => kit.Triage.Assess(person.Answers).Unanswered.Contains(step);

    /// <summary>The question that a mention answers. No pain at all is believed only where it was asked for.</summary>
    private static string? StepOf(Mention mention) => mention.Kind switch
    {
        MentionKind.Age => TriageSteps.Age,
        MentionKind.Region => TriageSteps.Region,
        MentionKind.Onset => TriageSteps.Onset,
        MentionKind.Trend => TriageSteps.Trend,
        MentionKind.Pain when mention.Value != "0" => TriageSteps.Pain,
        MentionKind.Place => TriageSteps.Place,
        MentionKind.Minutes => TriageSteps.Minutes,
        _ => null,
    };

    // "On a call, my desk is at home": where there is room to lie down is better asked. "Worse at night, better by day": so is this.
    private static bool IsTorn(Mention mention, Reading reading)
        => reading.Mentions.Any(other => other.Holds && other.Kind == mention.Kind && other.Value != mention.Value
            && (mention.Kind == MentionKind.Place
                || (mention.Kind == MentionKind.Trend && (other.Start > mention.Start || other.Value == Wire.Id(Trend.Worse)))));

    /// <summary>Upper and lower in one message are both.</summary>
    private static string ValueOf(Mention mention, Reading reading)
        => mention.Kind == MentionKind.Region
            && reading.Mentions.Any(other => other is { Kind: MentionKind.Region, Holds: true } && other.Value != mention.Value)
            ? "both"
            : mention.Value;

    /// <summary>A sign by its id or by the words on its button, from a list that has scrolled by.</summary>
    private string? Named(string text)
        => kit.Library.Flags.Keys.FirstOrDefault(flag
            => flag.Equals(text, StringComparison.OrdinalIgnoreCase)
            || kit.Say.Text($"redflags.{flag}").Equals(text, StringComparison.OrdinalIgnoreCase));
}
