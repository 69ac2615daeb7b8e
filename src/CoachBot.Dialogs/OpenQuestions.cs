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

    /// <summary>The next list with signs of an emergency that were not asked about yet, wherever it hurts.</summary>
    public FlagGroup? Emergencies(Person person)
    {
        var answers = person.Answers with { Region = person.Answers.Region ?? Region.Both };
        return library.FlagGroups.FirstOrDefault(group => group.AppliesTo(answers) && EmergenciesOf(group, person).Any());
    }

    /// <summary>The signs of an emergency in a list that were not asked about yet.</summary>
    public IEnumerable<string> EmergenciesOf(FlagGroup group, Person person)
        => group.Flags.Where(flag => library.Flags[flag].Level == Disposition.Emergency && !person.Answers.Facts.ContainsKey(flag));

    public bool AreCautionsTold(Person person) => hearing.FactsOf(TriageSteps.Cautions).All(person.Answers.Facts.ContainsKey);
}
