using CoachBot.Coaching;

namespace CoachBot.Dialogs.Speaking;

/// <summary>What was understood: region, phase, pain 0-10, days since onset, red flags and cautions by id.</summary>
public sealed record AssessmentNote(
    Region? Region, Phase? Phase, int? Pain, int? OnsetDays, List<string> Flags, List<string> Cautions)
{
    public static AssessmentNote From(Assessment assessment) => new(
        assessment.Answers.Region,
        assessment.Phase,
        assessment.Answers.Pain,
        assessment.Answers.OnsetDays,
        [.. assessment.Flags],
        [.. assessment.Cautions]);

    internal Dictionary<string, object> ToChannelData()
    {
        var members = new Dictionary<string, object> { ["flags"] = Flags, ["cautions"] = Cautions };
        members.AddIfKnown("region", Region is { } region ? Wire.Id(region) : null);
        members.AddIfKnown("phase", Phase is { } phase ? Wire.Id(phase) : null);
        members.AddIfKnown("pain", Pain);
        members.AddIfKnown("onsetDays", OnsetDays);
        return members;
    }
}
