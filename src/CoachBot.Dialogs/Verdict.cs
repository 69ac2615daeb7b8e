using CoachBot.Coaching;
using CoachBot.Dialogs.Speaking;

namespace CoachBot.Dialogs;

/// <summary>Puts an <see cref="Assessment"/> into words: what was heard, what it means, whom to ask for help and how.</summary>
internal sealed class Verdict(Library library)
{
    private readonly LocalPhrases _local = new(library);
    private readonly OwnWords _own = new(library);

    // The dispositions' own texts say these already, and the stop rules are read before the first move.
    private static readonly string[] SaidElsewhere =
        ["call_emergency", "go_ae", "dont_drive", "same_day", "see_doctor", "no_exercise", "reassure", "stop_rules"];

    // Each is worth a message of its own: people go back to it.
    private static readonly string[] Cards = ["safety_net", "thoracic_note"];

    // More would be a wall; the plan itself shows the rest.
    private const int MostSwaps = 3;

    // It is read out on the phone.
    private const int MostQuotes = 2;

    private Phrasebook Say => library.Say;

    public static Note Note(string step, Assessment assessment) => new()
    {
        Step = step,
        Disposition = assessment.Disposition,
        Assessment = AssessmentNote.From(assessment),
        Advice = [.. assessment.Advice],
    };

    public string Duration(int minutes) => minutes == 1 ? Say.Text(Phrases.OneMinute) : Say.Text(Phrases.Minutes, ("minutes", minutes));

    public string ReadBack(Assessment assessment)
    {
        var answers = assessment.Answers;
        var heard = answers.Pain == 0
            ? Say.Text(Phrases.HeardNoPain, ("region", Region(answers)))
            : Say.Text(
                Phrases.Heard,
                ("region", Region(answers)),
                ("onset", Onset(answers.OnsetDays ?? 0)),
                ("pain", answers.Pain),
                ("trend", Say.Text($"triage.heard.{Wire.Id(answers.Trend ?? Trend.Steady)}")));
        return assessment.Cautions.Count == 0
            ? heard
            : heard + " " + Say.Text(Phrases.HeardCautions, ("cautions", Listed(assessment.Cautions, "cautions")));
    }

    /// <summary>The disposition in short lines: the number first, what to say there, and what else to mind.</summary>
    public string Meaning(Assessment assessment, IReadOnlyList<Told> told, string? locale)
    {
        var lines = new List<string>();
        var advice = assessment.Advice.Except(SaidElsewhere).Except(Cards).ToList();
        if (assessment.Advice.Contains("not_for_children"))
        {
            return Advice("not_for_children", assessment.Disposition, locale);
        }

        // Whom to call may depend on the advice: a midwife before a doctor.
        var level = $"disposition.{Wire.Id(assessment.Disposition)}";
        var first = assessment.Advice.FirstOrDefault(id => Say.Has($"{level}.{id}"));
        lines.Add(_local.Text(first is null ? level : $"{level}.{first}", locale, ("words", Words(assessment, told))));
        var between = assessment.Disposition >= Disposition.Urgent ? "\n" : " ";
        lines.Add(string.Join(between, advice.Where(id => id != first).Select(id => Advice(id, assessment.Disposition, locale))));
        return string.Join("\n\n", lines.Where(line => line.Length > 0));
    }

    /// <summary>What was swapped or left out for the person's sake, and why; what merely fits place or time goes without saying.</summary>
    public IEnumerable<string> Swaps(Plan plan)
        => plan.Swaps
            .Where(swap => swap.Because == "hurt" || library.Cautions.Contains(swap.Because))
            .Take(MostSwaps)
            .Select(swap => Say.Text(
                swap.To is null ? Phrases.LeftOut : Phrases.SwappedFor,
                ("from", Name(swap.From)),
                ("to", Name(swap.To ?? swap.From)),
                ("because", Say.Text($"swap.because.{swap.Because}"))));

    public string Moves(Plan plan) => plan.Items.Count == 1 ? Say.Text(Phrases.OneMove) : Say.Text(Phrases.SomeMoves, ("count", plan.Items.Count));

    /// <summary>What of the plan helped before the flare-up; nothing outside of one.</summary>
    public IEnumerable<string> HelpedLastTime(Plan plan, IReadOnlyList<string> helped)
    {
        var names = plan.Items.Where(item => helped.Contains(item.Exercise.Id)).Take(MostSwaps).Select(item => item.Exercise.Name).ToList();
        return names.Count == 0 ? [] : [Say.Text(Phrases.FlareHelped, ("names", string.Join(", ", names)))];
    }

    /// <summary>The safety-net card and the note on the upper back, each where it applies.</summary>
    public IEnumerable<string> CardsFor(Assessment assessment, string? locale)
        => assessment.Advice.Intersect(Cards).Select(id => Advice(id, assessment.Disposition, locale));

    /// <summary>What to tell whoever is called: what was typed as it was typed, what was tapped as the button said it, and nothing else.</summary>
    private string Words(Assessment assessment, IReadOnlyList<Told> told)
    {
        var answers = assessment.Answers;
        var flags = assessment.Flags.OrderByDescending(flag => library.Flags[flag].Level).ToLookup(flag => answers.Facts[flag] == Answer.Yes);
        var spoken = (flags[true].Any() ? flags[true] : flags[false]).Select(flag => (Flag: flag, Own: _own.Of(flag, told))).ToList();
        var tapped = spoken.Where(sign => sign.Own is null).Select(sign => sign.Flag).ToList();
        var own = spoken.Select(sign => sign.Own).OfType<string>().Distinct().Take(MostQuotes).ToList();
        var lines = new List<string>();
        if (answers is { Region: not null, Pain: not 0 })
        {
            lines.Add(answers.OnsetDays is { } days
                ? Say.Text(Phrases.WordsPain, ("region", Region(answers)), ("onset", Onset(days)))
                : Say.Text(Phrases.WordsPlace, ("region", Region(answers))));
        }

        if (tapped.Count > 0)
        {
            lines.Add(flags[true].Any()
                ? Say.Text(Phrases.WordsFlags, ("flags", LocalPhrases.Sentence(Listed(tapped, "redflags"))))
                : Say.Text(Phrases.WordsUnsure));
        }

        if (own.Count > 0)
        {
            lines.Add(lines.Count == 0
                ? LocalPhrases.Sentence(string.Join(". ", own))
                : Say.Text(Phrases.WordsOwn, ("words", string.Join("”, “", own))));
        }

        if (answers.Trend == Trend.Worse)
        {
            lines.Add(Say.Text(Phrases.WordsWorse));
        }

        return lines.Count == 0 ? Say.Text(Phrases.WordsNoPain) : string.Join(' ', lines);
    }

    private string Name(string exercise) => library.Exercises[exercise].Name;

    /// <summary>The same advice may be worded for how urgent it is: "call your midwife now", or "if you bleed".</summary>
    private string Advice(string id, Disposition disposition, string? locale)
    {
        var worded = $"advice.{id}.{Wire.Id(disposition)}";
        return _local.Text(Say.Has(worded) ? worded : $"advice.{id}", locale);
    }

    public string Region(Answers answers) => Say.Text($"triage.heard.{Wire.Id(answers.Region ?? CoachBot.Coaching.Region.Both)}");

    public string Onset(int days) => days switch
    {
        0 => Say.Text(Phrases.OnsetToday),
        1 => Say.Text(Phrases.OnsetYesterday),
        < 14 => Say.Text(Phrases.OnsetDays, ("days", days)),
        < 84 => Say.Text(Phrases.OnsetWeeks, ("weeks", (days + 3) / 7)),
        _ => Say.Text(Phrases.OnsetMonths),
    };

    public string Listed(IReadOnlyList<string> ids, string words)
        => string.Join(", ", ids.Select(id => Say.Text($"{words}.{id}").ToLowerInvariant()));
}
