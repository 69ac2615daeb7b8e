namespace CoachBot.Coaching;

/// <summary>How many days ago it began. Of several times the longest counts, unless one is said to be about this bout.</summary>
internal sealed class OnsetReader
{
    private const int DaysInAWeek = 7;
    private const int Weekend = 10;
    private const int MostDays = 40_000;
    private readonly NumberReader _numbers;
    private readonly Phrases<int> _since;
    private readonly Phrases<int> _units;
    private readonly Phrases<int> _weekdays;
    private readonly Phrases<int> _months;
    private readonly Phrases<int> _festivals;
    private readonly Phrases<bool> _aboutNow;

    public OnsetReader(Lexicon lexicon, NumberReader numbers)
    {
        _numbers = numbers;
        _since = lexicon.Numbers("since");
        _units = lexicon.Numbers("units");
        _weekdays = lexicon.Numbers("weekdays");
        _months = lexicon.Numbers("months");
        _festivals = lexicon.Numbers("festivals");
        _aboutNow = lexicon.Phrases("aboutNow");
    }

    public int? Read(List<Token> tokens, DateOnly today)
    {
        var bout = _aboutNow.FindLongest(tokens).Select(hit => hit.End).DefaultIfEmpty(0).Max();
        return (bout > 0 ? Longest(tokens[bout..], today) : null) ?? Longest(tokens, today);
    }

    // What has an amount is a duration: the "weeks" of "six weeks" is not "for weeks".
    private int? Longest(List<Token> tokens, DateOnly today)
    {
        var durations = Durations(tokens).ToList();
        var days = _since.FindLongest(tokens)
            .Where(hit => !durations.Exists(duration => duration.Start < hit.End && hit.Start < duration.End))
            .Select(hit => (double)hit.Value)
            .Concat(durations.Select(duration => duration.Value))
            .Concat(Weekdays(tokens, today).Concat(Dates(tokens, today)).Select(ago => (double)ago))
            .Where(ago => ago < MostDays)
            .ToList();
        return days.Count > 0 ? (int)Math.Floor(days.Max()) : null;
    }

    // "2-3 weeks" is read at its longer end, "a month and a half" as one and a half.
    private IEnumerable<NumberFound> Durations(List<Token> tokens)
    {
        var numbers = _numbers.Find(tokens);
        foreach (var unit in _units.FindLongest(tokens))
        {
            var before = unit.Start > 0 && tokens[unit.Start - 1].Text == "of" ? unit.Start - 1 : unit.Start;
            var amount = numbers.Find(number => number.End == before);
            if (amount.Length > 0 && amount.Value >= 0)
            {
                var hasHalf = unit.End + 2 < tokens.Count && tokens[unit.End].Text == "and" && tokens[unit.End + 2].Text == "half";
                var days = (amount.Value + (hasHalf ? 0.5 : 0)) * unit.Value;
                yield return new NumberFound(days, amount.Start, unit.End + (hasHalf ? 3 : 0) - amount.Start);
            }
        }
    }

    /// <summary>The last such day before today; "a week last monday" is a week earlier.</summary>
    private IEnumerable<int> Weekdays(List<Token> tokens, DateOnly today)
    {
        foreach (var hit in _weekdays.FindLongest(tokens))
        {
            var weekday = hit.Value == Weekend ? (int)DayOfWeek.Saturday : hit.Value;
            var ago = (((int)today.DayOfWeek - weekday + DaysInAWeek - 1) % DaysInAWeek) + 1;
            var words = tokens[Math.Max(0, hit.Start - 3)..hit.Start];
            var isWeekBefore = words.Exists(token => token.Text == "week") || (hit.End < tokens.Count && tokens[hit.End].Text == "week");
            yield return isWeekBefore ? ago + DaysInAWeek : ago;
        }
    }

    /// <summary>"Since march", "since 3 march", "since christmas": the last one past.</summary>
    private IEnumerable<int> Dates(List<Token> tokens, DateOnly today)
    {
        var numbers = _numbers.Find(tokens);
        foreach (var hit in _months.FindLongest(tokens))
        {
            var day = numbers.Find(number => number.Start == hit.End || number.End == hit.Start || number.End + 1 == hit.Start);
            yield return DaysSince(hit.Value, day.Length > 0 && day.Value is >= 1 and <= 31 ? (int)day.Value : 1, today);
        }

        foreach (var hit in _festivals.FindLongest(tokens))
        {
            yield return DaysSince(hit.Value / 100, hit.Value % 100, today);
        }
    }

    private static int DaysSince(int month, int day, DateOnly today)
    {
        var date = In(today.Year);
        return today.DayNumber - (date > today ? In(today.Year - 1) : date).DayNumber;

        DateOnly In(int year) => new(year, month, Math.Min(day, DateTime.DaysInMonth(year, month)));
    }
}
