namespace CoachBot.Coaching;

/// <summary>The advice ids that a message carries: what the findings ask for, then what the disposition itself brings.</summary>
internal static class AdviceFor
{
    /// <summary>Every advice id that no content file names.</summary>
    public static IReadOnlyList<string> BuiltIn { get; } =
    [
        "call_emergency", "dont_drive", "no_exercise", "same_day", "see_doctor", "not_for_children",
        "stay_active", "walk", "reassure", "no_bed_rest", "heat_ok", "pace", "gp_review",
        "swap_office", "swap_knees", "osteo", "neck_gentle", "safety_net", "thoracic_note", "stop_rules",
    ];

    private const int FirstDays = 3;

    public static IReadOnlyList<string> Disposition(
        Disposition disposition, Scope scope, Answers answers, IReadOnlySet<string> affirmed, IReadOnlyList<Finding> findings)
    {
        // Advice for something milder would dilute a warning, so only the findings that reach this level speak.
        var decisive = findings.Where(finding => finding.Level == disposition
            || (disposition == Coaching.Disposition.Urgent && finding.Level == Coaching.Disposition.Doctor));
        var advice = decisive.SelectMany(finding => finding.Advice).ToList();
        advice.AddRange(disposition switch
        {
            Coaching.Disposition.Emergency when advice.Contains("go_ae") || advice.Contains("call_emergency") => ["dont_drive", "no_exercise"],
            Coaching.Disposition.Emergency => ["call_emergency", "dont_drive", "no_exercise"],
            Coaching.Disposition.Urgent => ["same_day", "see_doctor", "no_exercise"],
            Coaching.Disposition.Doctor => ["see_doctor"],
            _ => ["reassure"],
        });
        if (scope != Scope.None)
        {
            advice.AddRange(Coached(answers));
            advice.AddRange(Adapted(answers, affirmed));
        }

        return advice.Distinct().ToList();
    }

    /// <summary>What helps at this stage, whoever it is.</summary>
    private static IEnumerable<string> Coached(Answers answers)
    {
        var phase = Timeline.PhaseOf(answers);
        yield return "stay_active";
        if (phase == Phase.Acute)
        {
            yield return "no_bed_rest";
            yield return "heat_ok";
        }

        if (phase != Phase.Acute || answers.OnsetDays > FirstDays)
        {
            yield return "pace";
        }

        if (Timeline.IsPersistent(answers))
        {
            yield return "gp_review";
        }

        yield return "stop_rules";
    }

    /// <summary>What depends on where it hurts, where they are, and what has to be minded.</summary>
    private static IEnumerable<string> Adapted(Answers answers, IReadOnlySet<string> affirmed)
    {
        var isUpper = answers.Region is Region.Upper or Region.Both;
        var isLower = answers.Region is Region.Lower or Region.Both;
        var phase = Timeline.PhaseOf(answers);
        if (!affirmed.Contains("seated") && answers.Place != Place.Seat && (phase == Phase.Acute || (phase == Phase.Recovering && isLower)))
        {
            yield return "walk";
        }

        if (answers.Place is Place.Office or Place.Seat || affirmed.Contains("no-floor"))
        {
            yield return "swap_office";
        }

        if (affirmed.Contains("knees"))
        {
            yield return "swap_knees";
        }

        if (affirmed.Contains("bones"))
        {
            yield return "osteo";
        }

        if (isUpper && (affirmed.Contains("neck") || affirmed.Contains("dizzy")))
        {
            yield return "neck_gentle";
        }

        if (isLower || affirmed.Contains("leg-pain"))
        {
            yield return "safety_net";
        }

        if (isUpper)
        {
            yield return "thoracic_note";
        }
    }
}
