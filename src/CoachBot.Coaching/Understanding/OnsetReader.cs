namespace CoachBot.Coaching;

/// <summary>How many days ago it began. Of several times the longest counts, unless one is said to be about this bout.</summary>
internal sealed class OnsetReader
{
    private const int DaysInAWeek = 7;
    private const int Weekend = 10;
    private const int MostDays = 40_000;
    private const int MostDates = 8;

    // "5 th of november"
    private const int FarthestDay = 2;
    private readonly NumberReader _numbers;
    private readonly Phrases<int> _since;
    private readonly Phrases<int> _units;
    private readonly Phrases<int> _weekdays;
    private readonly Phrases<int> _months;
    private readonly Phrases<int> _festivals;
    private readonly Phrases<bool> _aboutNow;
    private readonly WordSet _counting;

    public OnsetReader(Compiler compiler)
    {
        _numbers = new NumberReader(compiler.Lexicon, "numbers", "amounts");
        _since = compiler.Numbers("since");
        _units = compiler.Numbers("units");
        _weekdays = compiler.Numbers("weekdays");
        _months = compiler.Numbers("months");
        _festivals = compiler.Numbers("festivals");
        _aboutNow = compiler.Phrases("aboutNow");
        _counting = compiler.Set("counting");
    }

    public int? Read(Utterance utterance, DateOnly today)
    {
        using var times = Times(utterance, today);
        using var abouts = _aboutNow.FindLongest(utterance);
        var bout = abouts.Select(about => about.End).DefaultIfEmpty(0).Max();
        return Longest(times.Where(time => bout > 0 && time.Start >= bout)) ?? Longest(times);
    }

    /// <summary>Every time named, in days before today, with the tokens that name it.</summary>
    public Scratch<Hit<double>> Times(Utterance utterance, DateOnly today)
    {
        var times = Scratch<Hit<double>>.Take();
        Durations(utterance, times);
        var durations = times.Count;

        // What has an amount is a duration: the "weeks" of "six weeks" is not "for weeks".
        var next = 0;
        using var since = _since.FindLongest(utterance);
        foreach (var hit in since)
        {
            while (next < durations && times[next].End <= hit.Start)
            {
                next++;
            }

            if (next == durations || times[next].Start >= hit.End)
            {
                times.Add(new Hit<double>(hit.Value, hit.Start, hit.Length));
            }
        }

        Weekdays(utterance, today, times);
        Dates(utterance, today, times);
        times.RemoveAll(static time => time.Value is < 0 or >= MostDays);
        return times;
    }

    private static int? Longest(IEnumerable<Hit<double>> times)
    {
        var days = times.Select(time => time.Value).DefaultIfEmpty(-1).Max();
        return days < 0 ? null : (int)Math.Floor(days);
    }

    // "2-3 weeks" is read at its longer end, "a month and a half" and "one and a half months" as one and a half.
    private void Durations(Utterance utterance, List<Hit<double>> times)
    {
        var tokens = utterance.Tokens;
        using var units = _units.FindLongest(utterance);
        if (units.Count == 0)
        {
            return;
        }

        using var numbers = Scratch<Hit<double>>.Take();
        _numbers.Find(tokens, numbers);
        var at = 0;
        foreach (var unit in units)
        {
            var of = unit.Start > 0 && tokens[unit.Start - 1].Text == "of" ? unit.Start - 1 : unit.Start;
            var before = of - HalfBefore(tokens, of);
            while (at < numbers.Count && numbers[at].End < before)
            {
                at++;
            }

            if (at < numbers.Count && numbers[at] is { Value: >= 0 } amount && amount.End == before)
            {
                var hasHalf = unit.End + 2 < tokens.Count && tokens[unit.End].Text == "and" && tokens[unit.End + 2].Text == "half";
                var isHalf = amount is { Value: 1, Start: > 0 } && tokens[amount.Start - 1].Text == "half";
                var value = isHalf ? 0.5 : amount.Value + (hasHalf || before < of ? 0.5 : 0);
                times.Add(new Hit<double>(value * unit.Value, amount.Start, unit.End + (hasHalf ? 3 : 0) - amount.Start));
            }
            else if (IsCounting(tokens, unit.Start) && numbers.Find(number => number.Start == unit.End) is { Length: > 0, Value: >= 1 } count)
            {
                times.Add(new Hit<double>(count.Value * unit.Value, unit.Start, count.End - unit.Start));
            }
        }
    }

    // The tokens of the "and a half" of "one and a half years"; 0 without it.
    private static int HalfBefore(List<Token> tokens, int end)
        => end < 2 || tokens[end - 1].Text != "half" ? 0
            : tokens[end - 2].Text == "and" ? 2
            : end > 2 && tokens[end - 3].Text == "and" ? 3
            : 0;

    // "It's week eight of this"; not "last week 8, now 3".
    private bool IsCounting(List<Token> tokens, int unit) => unit == 0 || tokens[unit - 1].IsBreak || _counting.Has(tokens[unit - 1]);

    /// <summary>The last such day before today; "a week last monday" and "the monday before last" are a week earlier.</summary>
    private void Weekdays(Utterance utterance, DateOnly today, List<Hit<double>> times)
    {
        var tokens = utterance.Tokens;
        using var weekdays = _weekdays.FindLongest(utterance);
        foreach (var hit in weekdays)
        {
            var weekday = hit.Value == Weekend ? (int)DayOfWeek.Saturday : hit.Value;
            var ago = (((int)today.DayOfWeek - weekday + DaysInAWeek - 1) % DaysInAWeek) + 1;
            var isWeekBefore = (hit.End < tokens.Count && tokens[hit.End].Text == "week")
                || (hit.End + 1 < tokens.Count && tokens[hit.End].Text == "before" && tokens[hit.End + 1].Text == "last");
            for (var i = Math.Max(0, hit.Start - 3); i < hit.Start; i++)
            {
                isWeekBefore |= tokens[i].Text == "week";
            }

            times.Add(new Hit<double>(isWeekBefore ? ago + DaysInAWeek : ago, hit.Start, hit.Length));
        }
    }

    /// <summary>"Since march", "since 3 march", "the 5th of november", "since christmas": the last one past.</summary>
    private void Dates(Utterance utterance, DateOnly today, List<Hit<double>> times)
    {
        using var months = _months.FindLongest(utterance);
        for (var i = 0; i < Math.Min(months.Count, MostDates); i++)
        {
            var hit = months[i];
            var day = utterance.Numbers.Find(number => number.Start == hit.End || (number.End <= hit.Start && number.End + FarthestDay >= hit.Start));
            var ago = DaysSince(hit.Value, day.Length > 0 && day.Value is >= 1 and <= 31 ? (int)day.Value : 1, today);
            times.Add(new Hit<double>(ago, hit.Start, hit.Length));
        }

        using var festivals = _festivals.FindLongest(utterance);
        foreach (var hit in festivals)
        {
            times.Add(new Hit<double>(DaysSince(hit.Value / 100, hit.Value % 100, today), hit.Start, hit.Length));
        }
    }

    private static int DaysSince(int month, int day, DateOnly today)
    {
        var date = In(today.Year);
        return today.DayNumber - (date > today ? In(today.Year - 1) : date).DayNumber;

        DateOnly In(int year) => new(Math.Max(1, year), month, Math.Min(day, DateTime.DaysInMonth(Math.Max(1, year), month)));
    }
}
