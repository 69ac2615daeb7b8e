namespace CoachBot.Coaching;

/// <summary>The advice ids that a message carries: what the findings ask for, then what the disposition itself brings.</summary>
internal static class AdviceFor
{
    /// <summary>Every advice id that no content file names.</summary>
    public static IReadOnlyList<string> BuiltIn { get; } =
    [
        "call_emergency", "dont_drive", "no_exercise", "same_day", "see_doctor", "not_for_children",
        "stay_active", "reassure", "no_bed_rest", "heat_ok", "pace", "safety_net", "thoracic_note", "stop_rules",
    ];

    public static IReadOnlyList<string> Disposition(
        Disposition disposition, Scope scope, Answers answers, IReadOnlyList<Finding> findings)
    {
        // Advice for something milder would dilute a warning, so only the findings that reach this level speak.
        var decisive = findings.Where(finding => finding.Level == disposition
            || (disposition == Coaching.Disposition.Urgent && finding.Level == Coaching.Disposition.Doctor));
        var advice = decisive.SelectMany(finding => finding.Advice).ToList();
        advice.AddRange(disposition switch
        {
            Coaching.Disposition.Emergency when advice.Contains("go_ae") || advice.Contains("call_emergency") => ["dont_drive", "no_exercise"],
            Coaching.Disposition.Emergency => ["call_emergency", "dont_drive", "no_exercise"],
            Coaching.Disposition.Urgent => ["same_day", "no_exercise"],
            Coaching.Disposition.Doctor => ["see_doctor"],
            _ => [],
        });
        if (scope != Scope.None)
        {
            advice.AddRange(Coached(answers));
        }

        return advice.Distinct().ToList();
    }

    private static IEnumerable<string> Coached(Answers answers)
    {
        yield return "stay_active";
        if (Timeline.PhaseOf(answers) == Phase.Acute)
        {
            yield return "reassure";
            yield return "no_bed_rest";
            yield return "heat_ok";
        }
        else
        {
            yield return "pace";
        }

        if (answers.Region is Region.Lower or Region.Both)
        {
            yield return "safety_net";
        }

        if (answers.Region is Region.Upper or Region.Both)
        {
            yield return "thoracic_note";
        }

        yield return "stop_rules";
    }
}
