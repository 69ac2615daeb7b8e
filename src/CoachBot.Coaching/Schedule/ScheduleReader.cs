namespace CoachBot.Coaching;

/// <summary>Reads when somebody wants to be asked, from the first 4,000 characters of a message, in time linear in its length.</summary>
public sealed class ScheduleReader
{
    private readonly Hearing _hearing;
    private readonly Phrases<TimeWord> _words;
    private readonly int _firstHour;

    internal ScheduleReader(TimesLexicon lexicon)
    {
        var compiler = new Compiler(lexicon.Words);
        _hearing = new Hearing(compiler);
        _words = compiler.Phrases<TimeWord>();
        _firstHour = lexicon.FirstHour;
        foreach (var kind in Enum.GetValues<TimeWordKind>())
        {
            var field = TimesFile.Field(kind);
            _words.AddAll(lexicon.Words.Words(field), new TimeWord(kind, 0));
            foreach (var (word, value) in lexicon.Words.Values.GetValueOrDefault(field) ?? [])
            {
                _words.Add(word, new TimeWord(kind, value));
            }
        }
    }

    /// <summary>What a message says of when; null when it says nothing of it.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="today">The person's date.</param>
    /// <param name="isAsked">Whether it answers the question when: then a bare number is an hour, and "20 minutes" are from now.</param>
    public ScheduleWish? Read(string text, DateOnly today, bool isAsked = false)
    {
        using var utterance = _hearing.Of(text);
        using var hits = _words.FindLongest(utterance);
        if (hits.Count == 0 && utterance.Numbers.Count == 0)
        {
            return null;
        }

        var words = new TimeWords(utterance, hits);
        var (at, isGuessed, hasMore) = At(words, isAsked);
        var minutes = DurationReader.Read(words, isAsked && at is null);
        var days = new DaysReader(words, today);
        var wish = new ScheduleWish
        {
            At = at,
            IsHalfGuessed = isGuessed,
            HasMoreTimes = hasMore,
            Days = days.Read(),
            AreDaysNearest = days.AreNearest,
            In = minutes < ClockTime.Day ? TimeSpan.FromMinutes(minutes.Value) : null,
            From = minutes >= ClockTime.Day ? DateReader.In(today, minutes.Value / ClockTime.Day) : days.From,
            IsLater = hits.Exists(hit => hit.Value.Kind == TimeWordKind.Later),
        };
        return wish.IsEmpty ? null : wish;
    }

    private (TimeOnly? At, bool IsGuessed, bool HasMore) At(TimeWords words, bool isAsked)
    {
        var times = ClockReader.Read(words).Where(time => isAsked || time.IsSure).ToList();
        var parts = words.Hits.Where(hit => hit.Value.Kind == TimeWordKind.PartsOfDay && !IsDenied(words, hit)).ToList();
        if (times.Count == 0)
        {
            return parts.Count > 0 ? (TimeOnly.MinValue.AddMinutes(Minutes(parts[0])), false, false) : (null, false, false);
        }

        var time = times.Find(time => time.IsSure) is { End: > 0 } sure ? sure : times[0];
        int? part = parts.Count > 0 ? Minutes(parts.MinBy(part => Math.Abs(part.Start - time.Start))) : null;
        var hasMore = times.Where(other => other.IsSure).Select(other => other.Of(part, _firstHour)).Distinct().Count() > 1;
        return (time.Of(part, _firstHour), part is null && !time.IsHalfTold, hasMore);
    }

    // "not in the morning"
    private static bool IsDenied(TimeWords words, Hit<TimeWord> part)
    {
        const int Reach = 3;
        for (var at = part.Start; at >= Math.Max(0, part.Start - Reach); at--)
        {
            if (words.Before(at, TimeWordKind.Not, TimeWordKind.Skip).Length > 0)
            {
                return true;
            }

            if (at > 0 && words.Tokens[at - 1].IsBreak)
            {
                return false;
            }
        }

        return false;
    }

    // 0730
    private static int Minutes(Hit<TimeWord> part) => (part.Value.Value / 100 * ClockTime.Hour) + (part.Value.Value % 100);
}
