using CoachBot.Coaching;
using Microsoft.Bot.Schema;

namespace CoachBot.Dialogs.Speaking;

/// <summary>Where the coaching stands, for machines: <c>channelData.coach</c> of docs/client-contract.md.</summary>
public sealed record Note
{
    private const string Coach = "coach";

    public required string Step { get; init; }

    /// <summary>The number of the question in this conversation, from 1; null where nothing is asked.</summary>
    public int? Ask { get; init; }

    public List<string>? Options { get; init; }

    public Disposition? Disposition { get; init; }

    public AssessmentNote? Assessment { get; init; }

    public List<string>? Advice { get; init; }

    /// <summary>Exercise ids in order.</summary>
    public List<string>? Plan { get; init; }

    public ExerciseNote? Exercise { get; init; }

    public TimerNote? Timer { get; init; }

    /// <summary>Nothing that need be announced beside being there: the last ones were not answered.</summary>
    public bool IsQuiet { get; init; }

    /// <summary>What the clock called out: "go", "half" or "end".</summary>
    public string? Cue { get; init; }

    /// <summary>Tells the client that the person wants no pictures.</summary>
    internal static void SayInWords(Activity activity)
    {
        if (activity.ChannelData is Dictionary<string, object> data && data.GetValueOrDefault(Coach) is Dictionary<string, object> coach)
        {
            coach["words"] = true;
        }
    }

    /// <summary>The wire form: absent members are left out, ids are lower case.</summary>
    public Dictionary<string, object> ToChannelData()
    {
        var coach = new Dictionary<string, object> { ["step"] = Step };
        coach.AddIfKnown("ask", Ask);
        if (Options is not null)
        {
            coach["options"] = Options;
        }

        if (Disposition is { } disposition)
        {
            coach["disposition"] = Wire.Id(disposition);
        }

        if (Assessment is not null)
        {
            coach["assessment"] = Assessment.ToChannelData();
        }

        if (Advice is not null)
        {
            coach["advice"] = Advice;
        }

        if (Plan is not null)
        {
            coach["plan"] = Plan;
        }

        if (Exercise is not null)
        {
            coach["exercise"] = Exercise.ToChannelData();
        }

        if (Timer is not null)
        {
            coach["timer"] = Timer.ToChannelData();
        }

        coach.AddIfKnown("cue", Cue);
        if (IsQuiet)
        {
            coach["quiet"] = true;
        }

        return new Dictionary<string, object> { [Coach] = coach };
    }
}
