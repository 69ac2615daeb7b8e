using CoachBot.Coaching;
using CoachBot.Dialogs.Speaking;
using Microsoft.Bot.Builder;

namespace CoachBot.Dialogs;

/// <summary>Says back, once and in short, what a message told beside the answer to the question.</summary>
internal sealed class Echo(CoachKit kit)
{
    private const int DaysNamed = 13;

    private static readonly string[] InOrder =
        [TriageSteps.Region, TriageSteps.Onset, TriageSteps.Trend, TriageSteps.Pain, TriageSteps.Age, TriageSteps.Place, TriageSteps.Minutes];

    private static readonly Dictionary<string, string> AdviceOf = new(StringComparer.Ordinal)
    {
        ["knees"] = "swap_knees",
        ["no-floor"] = "swap_office",
        ["bones"] = "osteo",
        ["steroids"] = "osteo",
        ["pregnant"] = "preg",
        ["postnatal"] = "preg",
        ["neck"] = "neck_gentle",
        ["dizzy"] = "neck_gentle",
    };

    private Phrasebook Say => kit.Say;

    /// <summary>Advice ids for what was just learned about the person's body.</summary>
    public List<string> Advice(News news)
    {
        var cautions = news.Facts.SelectMany(fact => kit.Library.Flags.TryGetValue(fact, out var flag) ? flag.Brings : [fact]).Distinct().ToList();
        return cautions.Count == 0 ? [] : ["remember", .. cautions.Where(AdviceOf.ContainsKey).Select(caution => AdviceOf[caution]).Distinct()];
    }

    /// <summary>"Sore knees, or cannot kneel": what will be minded from now on.</summary>
    public string Minded(News news) => Say.Text(Phrases.HeardMinded, ("facts", Labels(news.Facts)));

    /// <summary>Nothing is said of what the open question asked for; an onset in the person's own words is always read back.</summary>
    public async Task SayAsync(ITurnContext turn, Person person, News news, string? asked, CancellationToken cancellationToken)
    {
        var answered = asked is null ? [] : kit.Hearing.Asks(asked);
        var told = InOrder.Where(step => news.Steps.Contains(step) && (step != asked || step == TriageSteps.Onset)).ToList();
        var (origins, facts) = Parted(news.Facts.Except(answered));
        var denied = news.Denied.Except(answered).ToList();
        var lines = new List<string>();
        if (told.Count + news.Equipment.Count + origins.Count > 0)
        {
            var words = told.Select(step => Words(step, person, turn))
                .Concat(news.Equipment.Select(item => Say.Text($"heard.{item}")))
                .Concat(origins.Select(Label));
            lines.Add(Say.Text(Phrases.HeardFacts, ("facts", string.Join(", ", words))));
        }

        if (facts.Count > 0)
        {
            lines.Add(Say.Text(Phrases.HeardMinded, ("facts", Labels(facts))));
        }

        if (denied.Count > 0)
        {
            lines.Add(Say.Text(Phrases.HeardDenied, ("facts", Labels(denied))));
        }

        var hasOnset = told.Contains(TriageSteps.Onset);
        if (hasOnset)
        {
            lines.Add(Say.Text(Phrases.HeardConfirm));
        }

        if (lines.Count > 0)
        {
            List<string> advice = hasOnset ? ["confirm_period", .. Advice(news)] : Advice(news);
            await turn.SayAsync(new Note { Step = "triage.heard", Advice = advice }, string.Join(' ', lines), cancellationToken);
        }
    }

    private string Words(string step, Person person, ITurnContext turn) => step switch
    {
        TriageSteps.Minutes => Say.Text(Phrases.HeardMinutes, ("duration", kit.Verdict.Duration(person.Minutes!.Value))),
        _ => Words(step, person.Answers, turn),
    };

    private string Words(string step, Answers answers, ITurnContext turn) => step switch
    {
        TriageSteps.Age => Say.Text(Phrases.HeardAge, ("age", answers.Age)),
        TriageSteps.Region => Say.Text($"triage.heard.{Wire.Id(answers.Region!.Value)}"),
        TriageSteps.Onset => Onset(answers.OnsetDays!.Value, kit.Today(turn)),
        TriageSteps.Trend => Say.Text($"triage.heard.{Wire.Id(answers.Trend!.Value)}"),
        TriageSteps.Pain => Say.Text(Phrases.HeardPain, ("pain", answers.Pain)),
        _ => Say.Text($"heard.{Wire.Id(answers.Place!.Value)}"),
    };

    /// <summary>Weekdays are told apart by the number of days: "last Tuesday" means two things.</summary>
    private string Onset(int days, DateOnly today) => days switch
    {
        0 => Say.Text(Phrases.OnsetToday),
        1 => Say.Text(Phrases.OnsetYesterday),
        <= DaysNamed => Say.Text(
            Phrases.HeardSince,
            ("days", days),
            ("weekday", today.AddDays(-days).ToString("dddd", System.Globalization.CultureInfo.InvariantCulture))),
        < 84 => Say.Text(Phrases.OnsetWeeks, ("weeks", (days + 3) / 7)),
        _ => Say.Text(Phrases.OnsetMonths),
    };

    /// <summary>What changes nothing in the plan ("a lift or a twist") is heard; the rest will be minded.</summary>
    private (List<string> Heard, List<string> Minded) Parted(IEnumerable<string> facts)
    {
        var parted = facts.ToLookup(fact => kit.Library.Flags.TryGetValue(fact, out var flag) && flag is { Level: Disposition.Coach, Brings.Count: 0 });
        return ([.. parted[true]], [.. parted[false]]);
    }

    private string Labels(IEnumerable<string> facts) => string.Join("; ", facts.Select(Label).Distinct());

    private string Label(string fact) => Say.Text(kit.Library.Flags.ContainsKey(fact) ? $"redflags.{fact}" : $"cautions.{fact}").ToLowerInvariant();
}
