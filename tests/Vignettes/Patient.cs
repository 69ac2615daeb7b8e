using System.Globalization;

namespace Vignettes;

/// <summary>Answers the coach's questions: with the vignette's own words where it has some, otherwise as the persona truly is.</summary>
internal sealed class Patient(Vignette vignette, int alternative)
{
    private readonly HashSet<string> _told = [];

    private Persona Persona => vignette.Persona;

    /// <summary>A plain question about a danger is answered truly: whoever may be coached has none.</summary>
    private bool HasSign => !vignette.AcceptableDispositions.Contains("coach") && (Persona.RedFlags.Length > 0 || !vignette.AcceptableDispositions.Contains("doctor"));

    /// <summary>Said before any question is answered; null where this alternative has no words for it.</summary>
    public string? Words(string key)
        => vignette.Utterances.TryGetValue(key, out var all) && all.Length > 0 && _told.Add(key) ? all[alternative % all.Length] : null;

    /// <summary>Null when there is no more to say.</summary>
    /// <param name="question">What the bot asks, and the values it takes.</param>
    /// <param name="clean">True while only the persona's facts are told, none of the vignette's words.</param>
    public string? Answer(Said question, bool clean)
    {
        var step = question.Step;
        return step switch
        {
            "triage.consent" => "yes",
            "triage.age" => Number(Persona.Age ?? 40),
            "triage.region" => Persona.Region,
            "triage.onset" => Own("onset", clean) ?? Onset(Persona.OnsetDays),
            "triage.trend" => Persona.Phase == "recovering" ? "easing" : "steady",
            "triage.pain" => Own("pain", clean) ?? Number(Persona.Pain ?? 5),
            "triage.cautions" => Own("condition", clean) ?? Caution(question),
            "triage.summary" => question.Options.Contains("start") ? "start" : "later",
            "home" => Own("red_flag", clean) ?? (vignette.Stage == "stretch_now" && _told.Add("stretch") ? "stretch" : null),
            "safety.clarify" => (NamesSeveral(question) && HasSign ? Own("red_flag", clean) : null) ?? (HasSign ? "yes" : "no"),
            "routine.hurt" => Felt(question),
            "routine.settled" => "no",
            "routine.feedback" => "right",
            _ when step.StartsWith("triage.redflags", StringComparison.Ordinal) => Own("red_flag", clean) ?? StillUnsure(question, clean) ?? Expecting(question) ?? "none",
            _ when step.EndsWith(".place", StringComparison.Ordinal) => Persona.Setting == "office" ? "office" : "floor",
            "crisis.check" => HasSign ? "mean" : "saying",
            "crisis.ask" => Own("red_flag", clean) ?? (HasSign ? "thoughts" : "no"),
            _ when step.StartsWith("crisis.", StringComparison.Ordinal) => Own("red_flag", clean) ?? Plain(question),
            _ => Plain(question),
        };
    }

    /// <summary>Whoever is asked which sign they mean says the rest, or is no surer than before.</summary>
    private string? StillUnsure(Said question, bool clean)
        => question.Advice.Contains("clarify") ? Own("later", clean) ?? (HasSign ? "unsure" : null) : null;

    /// <summary>To "this, or that?" nobody answers yes: they say what they have.</summary>
    private static bool NamesSeveral(Said question) => question.Text.Contains("\" or \"", StringComparison.Ordinal);

    private string? Expecting(Said question)
        => Persona.Pregnant && question.Options.Contains("pregnancy") && _told.Add("pregnancy") ? "pregnancy" : null;

    private string? Own(string key, bool clean) => clean ? null : Words(key);

    private string Caution(Said question)
    {
        string? caution = null;
        if (Persona.Knees == "pain" && vignette.Stage == "triage")
        {
            caution = "knees";
        }
        else if (Persona.Neck != "ok")
        {
            caution = Persona.Neck == "dizzy" ? "dizzy" : "neck";
        }

        return caution is not null && question.Options.Contains(caution) && _told.Add(caution) ? caution : "none";
    }

    private string Felt(Said question)
    {
        string[] felt = HasSign ? ["numb", "spreading"] : ["ache"];
        return felt.FirstOrDefault(question.Options.Contains) ?? "unsure";
    }

    /// <summary>Anything else is let pass: nothing new, no, later, ready.</summary>
    private static string Plain(Said question)
        => ((string[])["none", "ready", "no", "done", "right", "later", "start"]).FirstOrDefault(question.Options.Contains)
        ?? question.Options.FirstOrDefault() ?? "ok";

    private static string Onset(int days) => days switch
    {
        0 => "today",
        1 => "yesterday",
        _ => $"{Number(days)} days ago",
    };

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
