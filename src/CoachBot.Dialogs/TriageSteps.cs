namespace CoachBot.Dialogs;

/// <summary>Step ids of the triage, in the order asked; the same ids as in dialogs/triage.yaml.</summary>
internal static class TriageSteps
{
    public const string Consent = "triage.consent";
    public const string Age = "triage.age";
    public const string Region = "triage.region";
    public const string Onset = "triage.onset";
    public const string Trend = "triage.trend";
    public const string Pain = "triage.pain";
    public const string RedFlags = "triage.redflags";
    public const string TheirSigns = "triage.redflags.theirs";
    public const string Cautions = "triage.cautions";
    public const string Place = "triage.place";
    public const string Minutes = "triage.minutes";
    public const string Summary = "triage.summary";
}
