using Microsoft.Recognizers.Text.Reading;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>Numbers written in digits: 7, 1,234.5, 1 234 567, .08, 5,00.</summary>
internal static class Literals
{
    // A double ends near 10^308; a longer run of digits is no number that anyone means.
    private const int MaximumDigits = 300;
    private const int MaximumGroups = 16;

    public static NumberMatch? Read(Sentence sentence, int at) => sentence.Once<NumberMatch>(Grammar.Literal, at, ReadHere);

    private static NumberMatch? ReadHere(Sentence sentence, int at)
    {
        if (!Starts(sentence, at))
        {
            return null;
        }

        return WithoutWhole(sentence, at) ?? (sentence[at].IsDigits ? Grouped(sentence, at) ?? Plain(sentence, at) : null);
    }

    /// <summary>Digits alone, with nothing that makes them part of a longer number.</summary>
    public static NumberMatch? ReadInteger(Sentence sentence, int at) =>
        Read(sentence, at) is { Kind: NumberKind.Integer } match && match.Next == at + 1 ? match : null;

    /// <summary>A digit run that a letter follows at once is a name or a measure ("29km").</summary>
    public static bool EndsCleanly(Sentence sentence, int next) => !(sentence[next].Glued && sentence[next].IsWord);

    /// <summary>After a suffix such as "th" neither letter nor digit may follow at once.</summary>
    public static bool EndsAtWordBoundary(Sentence sentence, int next) => !(sentence[next].Glued && sentence[next].Kind is TokenKind.Word or TokenKind.Digits);

    private static bool Starts(Sentence sentence, int at) =>
        !sentence[at].Glued || !sentence[at - 1].IsWord;

    private static NumberMatch? WithoutWhole(Sentence sentence, int at) =>
        (sentence[at].Is(".") || sentence[at].Is(",")) && (!sentence[at].Glued || sentence[at - 1].Is("-")) && IsGluedDigits(sentence, at + 1)
        && !IsMark(sentence, at + 2)
            ? NumberMatch.Plain(at, at + 2, Fraction(0, sentence[at + 1].Text)) with { Kind = NumberKind.Decimal }
            : null;

    private static NumberMatch? Grouped(Sentence sentence, int at)
    {
        var mark = sentence[at + 1].Text;
        var spaced = sentence[at + 1].IsDigits && !sentence[at + 1].Glued && sentence[at + 1].Start == sentence[at].End + 1;
        if (sentence[at].Length > 3 || !(spaced || (mark is "," or "." && IsMark(sentence, at + 1))) || FollowsMark(sentence, at))
        {
            return null;
        }

        var step = spaced ? 1 : 2;
        var groups = new List<string> { sentence[at].Text };
        var next = at + 1;
        while (groups.Count < MaximumGroups && IsGroup(sentence, next, mark, spaced))
        {
            groups.Add(sentence[next + step - 1].Text);
            next += step;
        }

        // A lone "1.234" is a decimal, and "1 23" are two numbers.
        var decimals = IsMark(sentence, next) && sentence[next].Text != mark && IsGluedDigits(sentence, next + 1) && sentence[next].Text is "." or ",";
        if (groups.Count == 1 || !IsGrouping(groups, spaced) || (mark == "." && !decimals) || (!decimals && IsMark(sentence, next)))
        {
            return null;
        }

        var whole = Whole(string.Concat(groups));
        return decimals
            ? NumberMatch.Plain(at, next + 2, Fraction(whole, sentence[next + 1].Text))
            : NumberMatch.Plain(at, next, whole);
    }

    // Western groups of three, or Indian ones of two before a last of three.
    private static bool IsGrouping(List<string> groups, bool spaced) =>
        groups[^1].Length == 3
        && (groups.Skip(1).All(group => group.Length == 3) || (!spaced && groups[0].Length <= 2 && groups.Skip(1).SkipLast(1).All(group => group.Length == 2)));

    private static bool IsGroup(Sentence sentence, int next, string mark, bool spaced)
    {
        var digits = sentence[spaced ? next : next + 1];
        var joined = spaced
            ? !digits.Glued && digits.Start == sentence[next - 1].End + 1
            : sentence[next].IsGlued(mark) && digits.Glued;
        return digits.IsDigits && digits.Length is 2 or 3 && joined;
    }

    private static NumberMatch? Plain(Sentence sentence, int at)
    {
        if (sentence[at].Length > MaximumDigits)
        {
            return null;
        }

        var whole = Whole(sentence[at].Text);
        if (!IsMark(sentence, at + 1) || FollowsMark(sentence, at) || IsMark(sentence, at + 3))
        {
            return MeasuredDecimal(sentence, at) ? null : NumberMatch.Plain(at, at + 1, whole);
        }

        var fraction = sentence[at + 2];
        return fraction.Length > MaximumDigits ? null : NumberMatch.Plain(at, at + 3, Fraction(whole, fraction.Text)) with
        {
            Kind = HasFraction(fraction.Text) ? NumberKind.Decimal : NumberKind.Integer,
        };
    }

    // Neither half of "180.25ml" is a number of its own.
    private static bool MeasuredDecimal(Sentence sentence, int at) =>
        IsMark(sentence, at + 1) && !EndsCleanly(sentence, at + 3);

    /// <summary>A point or comma between this digit run and the next.</summary>
    private static bool IsMark(Sentence sentence, int at) =>
        (sentence[at].IsGlued(".") || sentence[at].IsGlued(",")) && IsGluedDigits(sentence, at + 1);

    private static bool FollowsMark(Sentence sentence, int at) =>
        sentence[at].Glued && sentence[at - 1].Text is "." or "," && sentence[at - 1].Glued && sentence[at - 2].IsDigits;

    private static bool IsGluedDigits(Sentence sentence, int at) =>
        sentence[at].IsDigits && sentence[at].Glued && sentence[at].Length <= MaximumDigits;

    private static bool HasFraction(string digits) => digits.AsSpan().Trim('0').Length > 0;

    private static double Whole(string digits)
    {
        var value = 0d;
        foreach (var digit in digits)
        {
            value = (value * 10) + (digit - '0');
        }

        return value;
    }

    // Digit by digit, as published: 2.33 k is 2330 by a hair less, and so a decimal.
    private static double Fraction(double whole, string digits)
    {
        var scale = 0.1;
        foreach (var digit in digits)
        {
            whole += scale * (digit - '0');
            scale *= 0.1;
        }

        return whole;
    }
}
