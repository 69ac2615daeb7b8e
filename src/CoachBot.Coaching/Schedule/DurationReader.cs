namespace CoachBot.Coaching;

/// <summary>How long from now: "in 20 minutes", "half an hour later", "snooze for an hour and a half".</summary>
internal static class DurationReader
{
    private const double Half = 0.5;
    private const int Most = 366 * ClockTime.Day;

    /// <summary>Minutes from now, more than zero; null when none is told.</summary>
    /// <param name="isAsked">Whether a duration counts without an "in".</param>
    public static int? Read(TimeWords words, bool isAsked)
    {
        for (var at = 0; at < words.Tokens.Count; at++)
        {
            var lead = words.Before(at - words.Before(at, TimeWordKind.About).Length, TimeWordKind.In, TimeWordKind.Skip).Length;
            if ((Told(words, at) ?? (isAsked && lead > 0 ? Bare(words, at) : null)) is not var (minutes, end))
            {
                continue;
            }

            var isFromNow = isAsked || lead > 0 || words.IsAt(end, TimeWordKind.FromNow);
            if (isFromNow && minutes is >= 1 and <= Most)
            {
                return (int)minutes;
            }

            at = end - 1;
        }

        return null;
    }

    /// <summary>The minutes of the span that begins at a token, and the token after it.</summary>
    public static (double Minutes, int End)? Told(TimeWords words, int at)
    {
        if (words.At(at, TimeWordKind.Fractions) is { Length: > 0 } part)
        {
            var whole = words.At(words.Skip(words.Skip(part.End, TimeWordKind.Joining), TimeWordKind.Amounts), TimeWordKind.Units);
            return whole.Length > 0 ? ((double)part.Value.Value / ClockTime.Hour * whole.Value.Value, whole.End) : null;
        }

        if (Amount(words, at) is not var (amount, end))
        {
            return null;
        }

        var (more, after) = AndAHalf(words, end);
        var unit = words.At(words.Skip(after, TimeWordKind.Joining), TimeWordKind.Units);
        if (unit.Length == 0)
        {
            return null;
        }

        var (rest, last) = AndAHalf(words, unit.End);
        var minutes = (amount + more + rest) * unit.Value.Value;

        // "an hour and 20 minutes"
        return rest == 0 && Amount(words, words.Skip(last, TimeWordKind.Joining)) is var (less, lessEnd)
            && words.At(lessEnd, TimeWordKind.Units) is { Length: > 0 } smaller && smaller.Value.Value < unit.Value.Value
            ? (minutes + (less * smaller.Value.Value), smaller.End)
            : (minutes, last);
    }

    // "in 10"
    private static (double Minutes, int End)? Bare(TimeWords words, int at) =>
        words.Number(at) is { Length: > 0, Value: < ClockTime.HalfDay } number ? (number.Value, number.End) : null;

    // "3", "three", "an", "a couple"
    private static (double Amount, int End)? Amount(TimeWords words, int at)
    {
        if (words.Amount(at) is { Length: > 0, Value: >= 0 } number)
        {
            return (number.Value, number.End);
        }

        var amount = words.At(at, TimeWordKind.Amounts);
        var next = words.At(amount.End, TimeWordKind.Amounts);
        return amount.Length == 0 ? null : next.Length > 0 ? (next.Value.Value, next.End) : (amount.Value.Value, amount.End);
    }

    private static (double More, int End) AndAHalf(TimeWords words, int at)
    {
        var half = words.At(words.Skip(words.Skip(at, TimeWordKind.Joining), TimeWordKind.Amounts), TimeWordKind.Fractions);
        return words.IsAt(at, TimeWordKind.Joining) && half is { Length: > 0, Value.Value: ClockTime.Hour / 2 } ? (Half, half.End) : (0, at);
    }
}
