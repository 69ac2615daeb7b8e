using System.Globalization;

namespace CoachBot.Coaching;

/// <summary>Numbers told without being asked for: an onset, a pain score, an age, the minutes at hand.</summary>
internal sealed class ToldReader
{
    private const string Overdose = "overdose";
    private const int WorstPain = 10;
    private const int Oldest = 120;
    private const int Near = 4;

    // Points by which a score must move to mean a change: the least that sufferers call one.
    private const int Telling = 2;
    private const int MostTimes = 8;
    private const int MostTablets = 8;

    // Younger ages change everything, and are asked for.
    private const int YoungestInAList = 18;
    private const int OldestInAList = 99;
    private readonly OnsetReader _onset;
    private readonly PainReader _pain;
    private readonly WordSet _sinceWords;
    private readonly WordSet _notOnset;
    private readonly WordSet _notAge;
    private readonly Phrases<bool> _yetToCome;
    private readonly HashSet<string> _ownTimes;

    public ToldReader(Compiler compiler, OnsetReader onset, PainReader pain)
    {
        (_onset, _pain) = (onset, pain);
        _sinceWords = compiler.Set("sinceWords");
        _notOnset = compiler.Set("notOnset");
        _notAge = compiler.Set("notAge");
        _yetToCome = compiler.Phrases("yetToCome");
        _ownTimes = [.. compiler.Lexicon.Words("ownTimes")];
    }

    /// <summary>Puts the number into each phrase that tells one, and drops those whose number cannot be meant.</summary>
    public void Fill(Utterance utterance, List<Sighting<Meaning>> seen)
    {
        var (kept, hasPain) = (0, false);
        for (var i = 0; i < seen.Count; i++)
        {
            var sighting = seen[i];
            var value = sighting.Value.Kind switch
            {
                MentionKind.Pain when hasPain => -1,
                MentionKind.Pain => _pain.Current(utterance, sighting.Start, ScoresEnd(utterance, seen, i), sighting.Value.HasNumber) is { } pain and <= WorstPain ? pain : -1,
                MentionKind.Age when sighting.Value.Value.Length > 0 => 0,
                MentionKind.Concern => sighting.Value is { Value: Overdose, HasNumber: true } && Number(utterance, sighting) is { } tablets and <= MostTablets ? -1 : 0,
                MentionKind.Age when sighting.End < utterance.Tokens.Count && _notAge.Has(utterance.Tokens[sighting.End]) => -1,
                MentionKind.Age => Number(utterance, sighting) is { } age and >= 1 and <= Oldest ? age - (IsYetToCome(utterance, sighting.End) ? 1 : 0) : -1,
                MentionKind.Minutes => Number(utterance, sighting) is { } minutes and >= 1 and <= Oldest ? minutes : -1,
                _ => 0,
            };
            hasPain |= sighting.Value.Kind == MentionKind.Pain;
            if (value >= 0)
            {
                seen[kept++] = sighting.Value.Value.Length > 0
                    ? sighting
                    : sighting with { Value = sighting.Value with { Value = value.ToString(CultureInfo.InvariantCulture) } };
            }
        }

        seen.RemoveRange(kept, seen.Count - kept);
    }

    /// <summary>When the back pain began: a time that is not that of something else ("fever last month") and is not an age.</summary>
    public void AddOnset(Utterance utterance, DateOnly today, List<Sighting<Meaning>> seen)
    {
        Hit<double>? longest = null;
        using var times = _onset.Times(utterance, today);
        for (var i = 0; i < Math.Min(times.Count, MostTimes); i++)
        {
            var time = times[i];
            var (from, to) = Clause(utterance, time);
            if ((IsTold(utterance, time) || IsOfTheBack(seen, time, from, to)) && !IsAhead(utterance, time) && !IsOfAScore(utterance, time) && !IsOfSomethingElse(utterance, seen, from, to, time.Start > 0 && utterance.Tokens[time.Start - 1].Text == "since") && (longest is null || time.Value > longest.Value.Value))
            {
                longest = time;
            }
        }

        if (longest is { } onset)
        {
            var days = ((int)onset.Value).ToString(CultureInfo.InvariantCulture);
            seen.Add(new Sighting<Meaning>(new Meaning(MentionKind.Onset, days), onset.Start, onset.End));
        }
    }

    /// <summary>"Lower back, 41, since tuesday": a number by itself in a list of what the back does.</summary>
    public static void AddAge(Utterance utterance, List<Sighting<Meaning>> seen)
    {
        if (!seen.Exists(static sighting => sighting.Value.Kind is MentionKind.Complaint or MentionKind.Region or MentionKind.Pain)
            || seen.Exists(static sighting => sighting.Value.Kind == MentionKind.Age))
        {
            return;
        }

        var tokens = utterance.Tokens;
        foreach (var number in utterance.Numbers)
        {
            var isAlone = (number.Start == 0 || tokens[number.Start - 1].IsBreak) && (number.End == tokens.Count || tokens[number.End].IsBreak);
            if (isAlone && number.Value is >= YoungestInAList and <= OldestInAList)
            {
                seen.Add(new Sighting<Meaning>(new Meaning(MentionKind.Age, ((int)number.Value).ToString(CultureInfo.InvariantCulture)), number.Start, number.End));
                return;
            }
        }
    }

    /// <summary>How the score moves: "was 4, now 7" is worse, if nothing else is said about that.</summary>
    public void AddTrend(Utterance utterance, List<Sighting<Meaning>> seen)
    {
        if (seen.FindIndex(sighting => sighting.Value.Kind == MentionKind.Pain) is >= 0 and var pain
            && !seen.Exists(sighting => sighting.Value.Kind == MentionKind.Trend)
            && _pain.Rise(utterance) is { } rise && Math.Abs(rise) >= Telling)
        {
            seen.Add(seen[pain] with { Value = new Meaning(MentionKind.Trend, Kebab.Of(rise > 0 ? Trend.Worse : Trend.Easing)) });
        }
    }

    // "18 in march"
    private bool IsYetToCome(Utterance utterance, int at)
    {
        using var phrases = _yetToCome.Find(utterance);
        return phrases.Exists(phrase => phrase.Start == at);
    }

    // "Today" and "march" may mean anything; "since today" and "three weeks" tell.
    private bool IsTold(Utterance utterance, Hit<double> time)
    {
        var tokens = utterance.Tokens;
        if (time.Value > 0 && time.Length > 1)
        {
            return true;
        }

        for (var i = Math.Max(0, time.Start - Near); i < Math.Min(tokens.Count, time.End + 1); i++)
        {
            if (_sinceWords.Has(tokens[i]))
            {
                return true;
            }
        }

        return false;
    }

    // "Did my back in tuesday"
    private static bool IsOfTheBack(List<Sighting<Meaning>> seen, Hit<double> time, int from, int to)
        => time.Value > 0 && seen.Exists(sighting => sighting.Value.Kind == MentionKind.Complaint && sighting.First < to && sighting.Last > from);

    // "Was 4 last week", "3 on monday", "yesterday 4"
    private bool IsOfAScore(Utterance utterance, Hit<double> time)
    {
        var tokens = utterance.Tokens;
        var before = time.Start - (time.Start > 0 && tokens[time.Start - 1].Text is "on" ? 2 : 1);
        return (before >= 0 && tokens[before].Kind == TokenKind.Number)
            || (time.Length == 1 && time.End < tokens.Count && tokens[time.End].Kind == TokenKind.Number && !(before >= 0 && _sinceWords.Has(tokens[before])));
    }

    // "My race is in three weeks", "every two weeks"; "started in march" is behind us.
    private static bool IsAhead(Utterance utterance, Hit<double> time)
        => time.Length > 1 && time.Start > 0 && utterance.Tokens[time.Start - 1].Text is "in" or "every";

    private bool IsOfSomethingElse(Utterance utterance, List<Sighting<Meaning>> seen, int from, int to, bool isSince)
    {
        // "Since tues, getting better" tells when it began, whatever else the clause holds.
        for (var i = isSince ? to : from; i < to; i++)
        {
            if (_notOnset.Has(utterance.Tokens[i]))
            {
                return true;
            }
        }

        foreach (var sighting in seen)
        {
            if (sighting.First < to && sighting.Last > from && HasOwnTime(sighting.Value))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasOwnTime(Meaning meaning) =>
        meaning.Kind is MentionKind.Age or MentionKind.Concern || (meaning.Kind == MentionKind.Flag && _ownTimes.Contains(meaning.Value));

    private static (int From, int To) Clause(Utterance utterance, Hit<double> time)
    {
        var tokens = utterance.Tokens;
        var (from, to) = (time.Start, time.End);
        while (from > 0 && !tokens[from - 1].IsBreak)
        {
            from--;
        }

        while (to < tokens.Count && !tokens[to].IsBreak)
        {
            to++;
        }

        return (from, to);
    }

    // Scores follow each other ("a 6, maybe 7 standing") until the sentence ends or another number is told.
    private static int ScoresEnd(Utterance utterance, List<Sighting<Meaning>> seen, int pain)
    {
        var end = seen[pain].End;
        var next = utterance.Tokens.Count;
        for (var i = pain + 1; i < seen.Count; i++)
        {
            if (seen[i].Value.Kind is MentionKind.Age or MentionKind.Minutes && seen[i].Start >= end)
            {
                next = seen[i].Start;
                break;
            }
        }

        while (end < next && utterance.Tokens[end].Kind != TokenKind.Stop)
        {
            end++;
        }

        return end;
    }

    private static int? Number(Utterance utterance, Sighting<Meaning> sighting)
    {
        var first = utterance.Numbers.BinarySearch(new Hit<double>(0, sighting.Start, 0), ByPlace.Instance);
        first = first < 0 ? ~first : first;
        return first < utterance.Numbers.Count && utterance.Numbers[first] is var number && number.End <= sighting.End ? (int)number.Value : null;
    }

    private sealed class ByPlace : IComparer<Hit<double>>
    {
        public static readonly ByPlace Instance = new();

        public int Compare(Hit<double> x, Hit<double> y) => x.Start.CompareTo(y.Start);
    }
}
