using EndToEnd.DirectLine;

namespace EndToEnd.People;

/// <summary>Somebody with a back: how they answer each question, by its value and in their own words.</summary>
/// <param name="Name">For the names of tests.</param>
/// <param name="Answers">By the step, or the beginning of it; the longest that fits answers.</param>
public sealed record Person(string Name, IReadOnlyDictionary<string, (string Value, string Words)> Answers)
{
    private static readonly Dictionary<string, (string Value, string Words)> Healthy = new()
    {
        ["triage.consent"] = ("yes", "yes please"),
        ["triage.age"] = ("18-49", "I'm 35"),
        ["triage.region"] = ("lower", "my lower back"),
        ["triage.onset"] = ("2-3-days", "2 days ago"),
        ["triage.trend"] = ("steady", "about the same"),
        ["triage.pain"] = ("4", "4 out of 10"),
        ["triage.redflags"] = ("none", "none of these"),
        ["triage.cautions"] = ("none", "none"),
        ["triage.place"] = ("floor", "at home"),
        ["triage.summary"] = ("start", "start"),
        ["routine.rules"] = ("ready", "ready"),
        ["routine.exercise"] = ("ready", "ready"),
        ["routine.hold"] = ("done", "done"),
        ["routine.rest"] = ("ready", "ready"),
        ["routine.feedback"] = ("right", "about right"),
    };

    public static Person AcuteLowerAtHome { get; } = new("acute lower back at home", Healthy);

    public static Person RecoveringUpperAtTheOffice { get; } = AcuteLowerAtHome.But(
        "recovering upper back at the office",
        ("triage.region", "upper", "upper back"),
        ("triage.onset", "4-14-days", "9 days ago"),
        ("triage.trend", "easing", "getting better"),
        ("triage.pain", "3", "3 out of 10"),
        ("triage.place", "office", "at the office"));

    public static Person SaddleNumbness { get; } = AcuteLowerAtHome.But(
        "saddle numbness",
        ("triage.redflags.numb", "ces-saddle", "I can't feel anything when I wipe"));

    public static Person FeverWithThoracicPain { get; } = AcuteLowerAtHome.But(
        "fever with thoracic pain",
        ("triage.region", "upper", "between my shoulder blades"),
        ("triage.redflags", "fever", "I have a fever"));

    public static Person AgedTwelve { get; } = AcuteLowerAtHome.But("twelve years old", ("triage.age", "under-16", "12"));

    public static Person Named(string name) => name switch
    {
        nameof(AcuteLowerAtHome) => AcuteLowerAtHome,
        nameof(RecoveringUpperAtTheOffice) => RecoveringUpperAtTheOffice,
        nameof(SaddleNumbness) => SaddleNumbness,
        nameof(FeverWithThoracicPain) => FeverWithThoracicPain,
        nameof(AgedTwelve) => AgedTwelve,
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "Nobody is called that."),
    };

    public string WordsFor(Line question) => Find(question).Words;

    /// <summary>The words on the button of the answer; "none" where this question does not offer the answer.</summary>
    public string ButtonFor(Line question)
    {
        var value = Find(question).Value;
        return question.Label(question.Options.Contains(value) ? value : "none");
    }

    public override string ToString() => Name;

    private (string Value, string Words) Find(Line question)
    {
        var key = Answers.Keys.Where(key => question.Step.StartsWith(key, StringComparison.Ordinal)).MaxBy(key => key.Length);
        Assert.True(key is not null, $"{Name} has no answer to {question.Said}");
        return Answers[key];
    }

    private Person But(string name, params (string Step, string Value, string Words)[] answers)
    {
        var all = new Dictionary<string, (string, string)>(Answers);
        foreach (var (step, value, words) in answers)
        {
            all[step] = (value, words);
        }

        return new Person(name, all);
    }
}
