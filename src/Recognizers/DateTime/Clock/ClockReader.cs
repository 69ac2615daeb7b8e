using Microsoft.Recognizers.Text.Reading;

namespace Microsoft.Recognizers.Text.DateTime.Clock;

/// <summary>The time of day that starts at a token.</summary>
internal static class ClockReader
{
    /// <param name="sentence">The text.</param>
    /// <param name="at">The token at which the time starts.</param>
    /// <param name="introduced">Whether what stands before makes a bare number a time, as "at" or a date does.</param>
    public static Found<ClockTime>? Read(Sentence sentence, int at, bool introduced = false) =>
        introduced || sentence[at - 1].Text is "at" or "@"
            ? sentence.Once<Found<ClockTime>>(Grammar.ClockIntroduced, at, static (sentence, at) => ReadHere(sentence, at, certain: true))
            : sentence.Once<Found<ClockTime>>(Grammar.Clock, at, static (sentence, at) => ReadHere(sentence, at, certain: false));

    private static Found<ClockTime>? ReadHere(Sentence sentence, int at, bool certain) =>
        AfterDayPart(sentence, at)
        ?? NamedTimes.Read(sentence, at)
        ?? PastAndTo.Read(sentence, at)
        ?? Pointed(sentence, at)
        ?? Told(sentence, at, certain);

    /// <summary>A time with what settles it: "8", "8 o'clock", "8 in the evening".</summary>
    public static Found<ClockTime>? Told(Sentence sentence, int at, bool certain)
    {
        if (ClockFace.Read(sentence, at, certain) is not { } face)
        {
            return null;
        }

        var time = new Found<ClockTime>(face.Time, at, face.Next);
        var settled = Settle(sentence, time);
        if (settled is { } told)
        {
            return told;
        }

        return (certain || face.Certain) && !IsCount(sentence, face) ? time : null;
    }

    private static Found<ClockTime>? Settle(Sentence sentence, Found<ClockTime> time)
    {
        if (HalfOfDay.Apply(sentence, time) is { } half)
        {
            return WithDayPart(sentence, half, settle: false) ?? half;
        }

        if (Ish(sentence, time.Next) is { } about)
        {
            return time with { Value = time.Value with { Ambiguous = false }, Next = about };
        }

        if (OClock(sentence, time.Next) is { } next)
        {
            time = time with { Next = next };
            return HalfOfDay.Apply(sentence, time) ?? WithDayPart(sentence, time, settle: true) ?? time;
        }

        return WithDayPart(sentence, time, settle: true);
    }

    // "1 night" is a stay, "1 in the night" a time.
    private static Found<ClockTime>? WithDayPart(Sentence sentence, Found<ClockTime> time, bool settle) =>
        DayParts.Read(sentence, time.Next) is { } part && !(part.Value == DayPart.Night && part.Next == time.Next + 1)
            ? time with { Value = settle ? time.Value.In(part.Value) : time.Value, Next = part.Next }
            : null;

    // "in the afternoon at 7", "afternoon 7:00"
    private static Found<ClockTime>? AfterDayPart(Sentence sentence, int at)
    {
        if (DayParts.Read(sentence, at) is not { } part)
        {
            return null;
        }

        var next = sentence[part.Next].Text is "at" or "," ? part.Next + 1 : part.Next;
        return Told(sentence, next, certain: true) is { } time
            ? new Found<ClockTime>(time.Value.Ambiguous ? time.Value.In(part.Value) : time.Value, at, time.Next)
            : null;
    }

    // Only "at" shows that 6.45 is a time, and so belongs to it.
    private static Found<ClockTime>? Pointed(Sentence sentence, int at) =>
        sentence[at].Is("at") && sentence[at + 2].IsGlued(".") && Told(sentence, at + 1, certain: true) is { Value.Minute: not null } time
            ? time with { From = at }
            : null;

    private static int? OClock(Sentence sentence, int at) =>
        sentence.Has(at, "o", "'", "clock") ? at + 3
        : sentence[at].Is("oclock") ? at + 1
        : sentence.Has(at, "o", "clock") ? at + 2
        : null;

    private static int? Ish(Sentence sentence, int at) =>
        sentence[at].Is("ish") ? at + 1 : sentence.Has(at, "-", "ish") ? at + 2 : null;

    // "At 5 percent", "three ten minute walks" tell no time.
    private static bool IsCount(Sentence sentence, ClockFace face)
    {
        var after = sentence[face.Next];
        return Durations.Units.Find(after.Text) is not null
            || after.Text is "%" or "percent" or "/" or "times"
            || (after.Glued && (after.IsWord || (after.Text is "." or "," or "-" && sentence[face.Next + 1].IsDigits && sentence[face.Next + 1].Glued)));
    }
}
