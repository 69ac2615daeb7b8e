using Microsoft.Recognizers.Text.DateTime.Clock;

namespace Microsoft.Recognizers.Text.DateTime.Sets;

/// <summary>How something repeats. A day or a part of it can be given a time.</summary>
internal sealed record Repetition(string Timex, bool TakesTime = false, DayPart? Part = null)
{
    /// <summary>As published, a time of every day is the time alone, and a time of a weekday follows it.</summary>
    public string At(ClockTime time)
    {
        var settled = Part is { } part && time.Ambiguous ? time.In(part) : time;
        return Timex.StartsWith("XXXX", StringComparison.Ordinal) ? Timex + settled.Timex : settled.Timex;
    }
}
