using CoachBot.Coaching;

namespace CoachBot.Dialogs;

/// <summary>Which lists of the triage still have something to ask.</summary>
internal sealed class OpenQuestions(Library library, Hearing hearing)
{
    /// <summary>Groups and cautions are asked sign by sign: one more may be open when the waterfall has already passed.</summary>
    public bool IsBefore(string question, Person person) => question switch
    {
        TriageSteps.Cautions => Group(person) is not null,
        TriageSteps.Place => Group(person) is not null || !AreCautionsTold(person),
        _ => false,
    };

    public FlagGroup? Group(Person person)
        => library.FlagGroups.FirstOrDefault(group
            => group.AppliesTo(person.Answers) && group.Flags.Any(flag => !person.Answers.Facts.ContainsKey(flag)));

    /// <summary>Nothing urgent was told in words that we know, and a list with signs of an emergency is still to come.</summary>
    public bool MayBeWorse(Person person, Assessment assessment)
        => person.Answers.Age is not < Triage.YoungestUser
        && !assessment.Findings.Any(finding => finding.Level == Disposition.Urgent && library.Flags.ContainsKey(finding.Id) && !IsUnknown(person, finding.Id))
        && (person.Answers.Region is null || library.FlagGroups.Any(group
            => group.AppliesTo(person.Answers)
            && group.Flags.Any(flag => library.Flags[flag].Level == Disposition.Emergency && !person.Answers.Facts.ContainsKey(flag))));

    private static bool IsUnknown(Person person, string flag)
        => flag == Triage.OtherSign && person.Answers.Facts.GetValueOrDefault(flag) == Answer.Yes;

    public bool AreCautionsTold(Person person) => hearing.FactsOf(TriageSteps.Cautions).All(person.Answers.Facts.ContainsKey);
}
