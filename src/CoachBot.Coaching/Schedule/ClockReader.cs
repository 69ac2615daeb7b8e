using System.Globalization;

namespace CoachBot.Coaching;

/// <summary>The times of a clock that a message tells: "8:30", "0830", "half eight", "quarter to nine", "7ish", "at 9".</summary>
internal static class ClockReader
{
    private const int LastHour = 24;

    // "5 to 8" is a time, "6 to 8" a range.
    private const int Step = 5;
    private const int MostMinutesTo = 29;
    private const int MostBetween = 3;

    /// <summary>In their order, without those that are denied or moved away from.</summary>
    public static IEnumerable<ClockTime> Read(TimeWords words)
    {
        for (var at = 0; at < words.Tokens.Count; at++)
        {
            if (Told(words, at) is { } told && Finish(words, told) is { } time)
            {
                at = time.End - 1;
                if (words.Before(Lead(words, time.Start), TimeWordKind.Not).Length == 0 && !IsMoved(words, time))
                {
                    yield return time;
                }
            }
        }
    }

    private static ClockTime? Told(TimeWords words, int at)
    {
        if (words.At(at, TimeWordKind.Fractions) is { Length: > 0 } fraction)
        {
            var isHalf = fraction.Value.Value == ClockTime.Hour / 2;
            return Relative(words, at, fraction.End, fraction.Value.Value, isSure: true)
                ?? (isHalf && Hour(words, fraction.End) is { } hour ? Shift(hour, ClockTime.Hour / 2, at, isSure: true) : null);
        }

        var number = words.Number(at);
        var unit = words.At(number.End, TimeWordKind.Units);
        var isMinutes = unit is { Length: > 0, Value.Value: 1 };
        if (number is { Length: > 0, Value: > 0 and < ClockTime.Hour }
            && Relative(words, at, isMinutes ? unit.End : number.End, (int)number.Value, isMinutes) is { } relative)
        {
            return relative;
        }

        return Digits(words, at) ?? Hour(words, at);
    }

    // "quarter past eight", "20 minutes to 9"
    private static ClockTime? Relative(TimeWords words, int start, int at, int minutes, bool isSure)
    {
        if (words.At(at, TimeWordKind.Past) is { Length: > 0 } past)
        {
            return Hour(words, past.End) is { } hour ? Shift(hour, minutes, start, isSure: true) : null;
        }

        var isTo = isSure || (minutes % Step == 0 && minutes <= MostMinutesTo && words.Before(start, TimeWordKind.From).Length == 0);
        return isTo && words.At(at, TimeWordKind.To) is { Length: > 0 } to && Hour(words, to.End) is { } next ? Shift(next, -minutes, start, isSure) : null;
    }

    private static ClockTime Shift(ClockTime hour, int minutes, int start, bool isSure) =>
        hour with { Minutes = (hour.Minutes + minutes + ClockTime.Day) % ClockTime.Day, Start = start, IsSure = isSure };

    // "8", "eight", "eight thirty"
    private static ClockTime? Hour(TimeWords words, int at)
    {
        if (words.Number(at) is not { Length: > 0, Value: <= LastHour } hour || words.Tokens[at].Text is { Length: > 2 } text && char.IsAsciiDigit(text[0]))
        {
            return null;
        }

        var minutes = words.Number(hour.End);
        var hasMinutes = minutes is { Length: > 0, Value: < ClockTime.Hour } && !words.IsAt(minutes.End, TimeWordKind.Units)
            && (words.Tokens[hour.End].Kind == TokenKind.Number ? words.Tokens[hour.End].Text.Length == 2 : minutes.Value >= 10);
        return Time(words.Tokens[at].Text, (int)hour.Value, hasMinutes ? (int)minutes.Value : 0, false, at, hasMinutes ? minutes.End : hour.End);
    }

    // "8:30", "8.30", "0830", "8h30"
    private static ClockTime? Digits(TimeWords words, int at)
    {
        if (words.Amount(at) is not { Length: 1 } || words.Tokens[at].Kind != TokenKind.Number)
        {
            return null;
        }

        var text = words.Tokens[at].Text;
        if (text.IndexOf('.') is var point and > 0)
        {
            return text.Length - point == 3 ? Time(text[..point], text[(point + 1)..], true, at, at + 1) : null;
        }

        if ((words.IsText(at + 1, ":") || words.IsText(at + 1, "h")) && words.AreJoined(at, at + 1) && words.AreJoined(at + 1, at + 2)
            && words.Tokens[at + 2] is { Kind: TokenKind.Number, Text.Length: 2 } minutes)
        {
            return Time(text, minutes.Text, true, at, at + 3);
        }

        if (text.Length is not (3 or 4))
        {
            return null;
        }

        // A year is none, nor are 300 metres, unless something else says so.
        var hours = words.At(at + 1, TimeWordKind.Units) is { Length: > 0, Value.Value: ClockTime.Hour } unit ? unit.Length : 0;
        return Time(text[..^2], text[^2..], text.Length == 4 && (text[0] == '0' || hours > 0), at, at + 1 + hours);
    }

    private static ClockTime? Time(string hour, string minutes, bool isSure, int start, int end) =>
        int.TryParse(hour, NumberStyles.None, CultureInfo.InvariantCulture, out var h) && int.TryParse(minutes, NumberStyles.None, CultureInfo.InvariantCulture, out var m)
            ? Time(hour, h, m, isSure, start, end)
            : null;

    // "08:30" is in the morning, "8:30" may be either.
    private static ClockTime? Time(string text, int hour, int minutes, bool isSure, int start, int end) =>
        minutes >= ClockTime.Hour || hour > LastHour || (hour == LastHour && minutes > 0)
            ? null
            : new ClockTime(((hour * ClockTime.Hour) + minutes) % ClockTime.Day, hour is 0 or > 12 || text[0] == '0', null, isSure, start, end);

    // What stands around it makes it sure, or makes it no time at all.
    private static ClockTime? Finish(TimeWords words, ClockTime time)
    {
        var end = words.Skip(time.End, TimeWordKind.Oclock);
        var isSure = time.IsSure || end > time.End;
        if (words.IsAt(words.IsText(end, "-") ? end + 1 : end, TimeWordKind.Ish))
        {
            end = words.Skip(words.IsText(end, "-") ? end + 1 : end, TimeWordKind.Ish);
        }

        if (words.At(end, TimeWordKind.Halves) is { Length: > 0 } half)
        {
            var is24 = time.Minutes >= ClockTime.HalfDay + ClockTime.Hour;
            time = time with { Half = is24 ? null : half.Value.Value, IsExact = is24 };
            end = half.End;
            isSure = true;
        }

        if (IsOther(words, time.Start, end))
        {
            return null;
        }

        var lead = Lead(words, time.Start, isWithAt: false);
        isSure |= words.Before(lead, TimeWordKind.At, TimeWordKind.PartsOfDay).Length > 0 || IsBesidePart(words, end);
        return isSure || words.Before(lead, TimeWordKind.In).Length == 0 ? time with { IsSure = isSure, End = end } : null;
    }

    // "7 in the evening"
    private static bool IsBesidePart(TimeWords words, int end)
    {
        for (var at = end; at < end + MostBetween && !words.IsKind(at, TokenKind.Stop) && !words.IsKind(at, TokenKind.Comma); at++)
        {
            if (words.IsAt(at, TimeWordKind.PartsOfDay))
            {
                return true;
            }
        }

        return false;
    }

    // "20 minutes", "5th", "5 december", "8:75"
    private static bool IsOther(TimeWords words, int start, int end)
    {
        var isSpan = DurationReader.Told(words, start) is var (_, spanEnd) && spanEnd > end;
        var isDate = words.IsAt(end, TimeWordKind.Ordinals) || words.IsAt(end, TimeWordKind.Months) || words.Before(start, TimeWordKind.Months).Length > 0;
        return isSpan || isDate || words.IsText(end, "/") || words.IsText(start - 1, "/") || IsColon(words, start - 1) || IsColon(words, end);
    }

    private static bool IsColon(TimeWords words, int at) =>
        words.IsText(at, ":") && at > 0 && words.IsKind(at + 1, TokenKind.Number) && words.AreJoined(at - 1, at) && words.AreJoined(at, at + 1);

    // "from 8 to 9"
    private static bool IsMoved(TimeWords words, ClockTime time) =>
        words.Before(time.Start, TimeWordKind.From).Length > 0 && words.At(time.End, TimeWordKind.Through) is { Length: > 0 } to && Told(words, to.End) is not null;

    // Where "at about" begins.
    private static int Lead(TimeWords words, int start, bool isWithAt = true)
    {
        start -= words.Before(start, TimeWordKind.About).Length;
        return isWithAt ? start - words.Before(start, TimeWordKind.At).Length : start;
    }
}
