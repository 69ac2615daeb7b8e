namespace CoachBot.Coaching;

/// <summary>The days of the week that a message asks for, and the date before which it asks for nothing.</summary>
internal sealed class DaysReader(TimeWords words, DateOnly today)
{
    // "dont message me on sundays"
    private const int Reach = 5;
    private readonly DateReader _dates = new(words, today);
    private Sign _sign;
    private int _reachedTo;
    private Week _asked;
    private Week _denied;

    private enum Sign { Asked, Not, Skip, Except }

    public bool AreNearest { get; private set; }

    public DateOnly? From { get; private set; }

    /// <summary>Null when no day is told; all but those denied when only such are.</summary>
    public IReadOnlyList<DayOfWeek>? Read()
    {
        for (var at = 0; at < words.Tokens.Count;)
        {
            EndSign(at);
            at = Math.Max(at + 1, ReadFrom(at) ?? ReadDate(at) ?? ReadDays(at) ?? ReadSign(at) ?? 0);
        }

        var week = (_asked.IsEmpty && !_denied.IsEmpty ? Week.All : _asked).Without(_denied);
        return week.IsEmpty ? null : week.Days;
    }

    private bool IsDenied => _sign != Sign.Asked;

    private void EndSign(int at)
    {
        var isPassing = _sign is Sign.Not or Sign.Skip;
        if (words.IsKind(at, TokenKind.Stop) || (isPassing && (words.IsKind(at, TokenKind.Comma) || at > _reachedTo)))
        {
            _sign = Sign.Asked;
        }
    }

    private int? ReadFrom(int at)
    {
        var from = words.At(at, TimeWordKind.From);
        var until = words.At(at, TimeWordKind.Until);
        var after = words.At(at, TimeWordKind.After);
        var lead = from.Length > 0 ? from : until.Length > 0 ? until : after;
        if (lead.Length == 0)
        {
            return null;
        }

        if (_dates.Read(lead.End, from.Length == 0 && after.Length > 0) is not var (date, end))
        {
            return lead.End;
        }

        // "Every day until friday" tells an end, which a check-in does not have.
        if (until.Length == 0 || _asked.IsEmpty)
        {
            NotBefore(date);
        }

        return end;
    }

    // "tomorrow", "skip tomorrow", "next monday", "not next week"
    private int? ReadDate(int at)
    {
        var coming = words.At(at, TimeWordKind.Coming);
        var isDay = coming.Length > 0 && words.IsAt(coming.End, TimeWordKind.Days);
        var isSkippedOnce = _sign == Sign.Skip && words.IsAt(at, TimeWordKind.Days) && words.Before(at, TimeWordKind.Repeats).Length == 0;
        if (!isDay && !isSkippedOnce && !words.IsAt(at, TimeWordKind.NextWeek) && !words.IsAt(at, TimeWordKind.Dates))
        {
            return null;
        }

        if (_dates.Span(isDay ? coming.End : at) is not var (first, last, end))
        {
            return null;
        }

        NotBefore(IsDenied ? DateReader.In(last, 1) : first);
        return end;
    }

    private int? ReadDays(int at)
    {
        if (words.At(at, TimeWordKind.Nearest) is { Length: > 0 } nearest)
        {
            AreNearest = true;
            return Take(Week.OfDigits(nearest.Value.Value), nearest.End);
        }

        if (Day(at) is not var (day, end))
        {
            return words.At(at, TimeWordKind.Groups) is { Length: > 0 } group ? Take(Week.OfDigits(group.Value.Value), group.End) : null;
        }

        return words.At(end, TimeWordKind.Through) is { Length: > 0 } through && Day(through.End) is var (last, lastEnd)
            ? Take(Week.Range(day, last), lastEnd)
            : Take(Week.OfDigits(day), end);
    }

    // "monday" or "mondays"
    private (int Day, int End)? Day(int at)
    {
        var day = words.At(at, TimeWordKind.Days) is { Length: > 0 } one ? one : words.At(at, TimeWordKind.Groups);
        return day is { Length: > 0, Value.Value: < 10 } ? (day.Value.Value, day.End) : null;
    }

    private int Take(Week days, int end)
    {
        (_asked, _denied) = IsDenied ? (_asked, _denied.With(days)) : (_asked.With(days), _denied);
        _reachedTo = end + Reach;
        return end;
    }

    private int? ReadSign(int at)
    {
        if (words.At(at, TimeWordKind.Except) is { Length: > 0 } except)
        {
            // "not monday but tuesday"
            _sign = _sign is Sign.Not or Sign.Skip ? Sign.Asked : Sign.Except;
            return except.End;
        }

        var not = words.At(at, TimeWordKind.Not);
        var skip = words.At(at, TimeWordKind.Skip);
        if (not.Length > 0 || skip.Length > 0)
        {
            _sign = _sign == Sign.Except ? _sign : skip.Length > 0 ? Sign.Skip : Sign.Not;
            _reachedTo = at + Reach;
            return Math.Max(not.End, skip.End);
        }

        if (words.At(at, TimeWordKind.Only) is { Length: > 0 } only)
        {
            _sign = Sign.Asked;
            return only.End;
        }

        return null;
    }

    private void NotBefore(DateOnly date) => From = From > date ? From : date;
}
