using System.Globalization;
using CoachBot.Coaching;

namespace CoachBot.Dialogs;

/// <summary>Writes what was answered into a <see cref="Person"/>, and takes it out again for "back".</summary>
internal sealed class Hearing(Library library)
{
    public const string None = "none";
    public const string Unsure = "unsure";

    public void Hear(Person person, string step, string answer)
    {
        person.Trail.Remove(step);
        person.Trail.Add(step);
        var answers = person.Answers;
        switch (step)
        {
            case TriageSteps.Consent:
                person.Consented = answer == "yes";
                break;
            case TriageSteps.Age:
                person.Answers = answers with { Age = Number(step, answer) };
                break;
            case TriageSteps.Region:
                person.Answers = answers with { Region = Enum.Parse<Region>(answer, ignoreCase: true) };
                break;
            case TriageSteps.Onset when answer == None:
                person.Answers = answers with { OnsetDays = 0, Pain = 0, Trend = Trend.Steady };
                break;
            case TriageSteps.Onset:
                person.Answers = answers with { OnsetDays = Number(step, answer) };
                break;
            case TriageSteps.Trend:
                person.Answers = answers with { Trend = Enum.Parse<Trend>(answer, ignoreCase: true) };
                break;
            case TriageSteps.Pain:
                person.Answers = answers with { Pain = Number(step, answer) };
                break;
            case TriageSteps.Place:
                person.Answers = answers with { Place = Enum.Parse<Place>(answer, ignoreCase: true) };
                break;
            case TriageSteps.Minutes:
                person.Minutes = Number(step, answer);
                break;
            default:
                person.Answers = HearFacts(answers, FactsOf(step), answer);
                break;
        }
    }

    /// <summary>Forgets one answer, so that it is asked again.</summary>
    public void Forget(Person person, string step)
    {
        person.Trail.Remove(step);
        var answers = person.Answers;
        person.Answers = step switch
        {
            TriageSteps.Age => answers with { Age = null },
            TriageSteps.Region => answers with { Region = null },
            TriageSteps.Onset => answers with { OnsetDays = null, Pain = null, Trend = null },
            TriageSteps.Trend => answers with { Trend = null },
            TriageSteps.Pain => answers with { Pain = null },
            TriageSteps.Place => answers with { Place = null },
            TriageSteps.Consent or TriageSteps.Minutes => answers,
            _ => answers with { Facts = Without(answers.Facts, FactsOf(step)) },
        };
        person.Consented &= step != TriageSteps.Consent;
        person.Minutes = step == TriageSteps.Minutes ? null : person.Minutes;
    }

    /// <summary>Asks every red flag again: what was denied yesterday may be true today.</summary>
    public void ForgetRedFlags(Person person)
    {
        foreach (var group in library.FlagGroups)
        {
            Forget(person, StepOf(group));
        }

        person.Answers = person.Answers with { Facts = Without(person.Answers.Facts, library.Flags.Keys) };
    }

    public static string StepOf(FlagGroup group) => $"{TriageSteps.RedFlags}.{group.Id}";

    /// <summary>The facts that a red-flag or cautions step asks about.</summary>
    public IReadOnlyList<string> FactsOf(string step)
    {
        if (step == TriageSteps.Cautions)
        {
            return [.. library.Question(step).Options.Where(option => option != None)];
        }

        foreach (var group in library.FlagGroups)
        {
            if (StepOf(group) == step)
            {
                return group.Flags;
            }
        }

        throw new ArgumentException($"No question is called {step}.", nameof(step));
    }

    /// <summary>The facts that a question asks about; none where it asks for something else.</summary>
    public IReadOnlyList<string> Asks(string step)
        => step == TriageSteps.TheirSigns ? [.. library.Flags.Values.Where(flag => flag.Level == Disposition.Emergency).Select(flag => flag.Id)]
            : step == TriageSteps.Cautions || step.StartsWith($"{TriageSteps.RedFlags}.", StringComparison.Ordinal) ? FactsOf(step) : [];

    private static Answers HearFacts(Answers answers, IReadOnlyList<string> facts, string answer)
    {
        if (answer is not (None or Unsure))
        {
            return answers.With([answer], Answer.Yes);
        }

        var open = facts.Where(fact => !answers.Facts.ContainsKey(fact));
        return answers.With(open, answer == None ? Answer.No : Answer.Unsure);
    }

    private static Dictionary<string, Answer> Without(IReadOnlyDictionary<string, Answer> facts, IEnumerable<string> gone)
    {
        var left = new Dictionary<string, Answer>(facts);
        foreach (var fact in gone)
        {
            left.Remove(fact);
        }

        return left;
    }

    private int Number(string step, string answer)
        => library.Question(step).Values.TryGetValue(answer, out var stands)
            ? stands
            : int.Parse(answer, CultureInfo.InvariantCulture);
}
