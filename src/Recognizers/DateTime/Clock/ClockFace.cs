using System.Globalization;
using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.Reading;

namespace Microsoft.Recognizers.Text.DateTime.Clock;

/// <summary>Hour, minute and second as digits or words. Certain when the form alone shows that it is a time.</summary>
internal readonly record struct ClockFace(ClockTime Time, int Next, bool Certain)
{
    public static ClockFace? Read(Sentence sentence, int at, bool certain) =>
        sentence[at].IsDigits ? InDigits(sentence, at) : InWords(sentence, at, certain);

    private static ClockFace? InDigits(Sentence sentence, int at)
    {
        var digits = sentence[at];
        if (digits.Length > 4 || (digits.Glued && sentence[at - 1].Text is "." or "," or "/" or ":" && sentence[at - 2].IsDigits))
        {
            return null;
        }

        var number = Value(digits);
        if (digits.Length > 2)
        {
            // 340pm
            var packed = Make(number / 100, number % 100, null, at + 1, false);
            return packed is { } face && HalfOfDay.Apply(sentence, new Found<ClockTime>(face.Time, at, at + 1)) is not null ? packed : null;
        }

        return Parted(sentence, at, number) ?? Make(number, null, null, at + 1, false);
    }

    // 7:56, 7:56:30, 7h01, 8.10
    private static ClockFace? Parted(Sentence sentence, int at, int hour)
    {
        var mark = sentence[at + 1];
        var minute = sentence[at + 2];
        if (!minute.IsDigits || minute.Length != 2 || !(mark.Is("h") || (minute.Glued && mark.IsGlued(":")) || (minute.Glued && mark.IsGlued("."))))
        {
            return null;
        }

        var second = sentence[at + 4];
        return mark.Is(":") && sentence[at + 3].IsGlued(":") && second.IsDigits && second.Length == 2
            ? Make(hour, Value(minute), Value(second), at + 5, true)
            : Make(hour, Value(minute), null, at + 3, !mark.Is("."));
    }

    private static ClockFace? InWords(Sentence sentence, int at, bool certain)
    {
        if (HourWord(sentence[at].Text) is not { } hour || IsPartOfNumber(sentence, at))
        {
            return null;
        }

        var word = sentence[at + 1].Is("-") ? at + 2 : at + 1;
        if (Cardinals.Read(sentence, word) is { Value: >= 10 and < 60 } minutes && !sentence[word].IsDigits)
        {
            return Make(hour, (int)minutes.Value, null, minutes.Next, hour <= 12);
        }

        var oh = sentence[word].Text is "oh" or "o";
        if ((certain || oh) && NumberWords.Units.TryGetValue(sentence[oh ? word + 1 : word].Text, out var unit) && unit > 0)
        {
            return Make(hour, unit, null, oh ? word + 2 : word + 1, true);
        }

        return Make(hour, null, null, at + 1, false);
    }

    private static int? HourWord(string word) =>
        (NumberWords.Units.TryGetValue(word, out var hour) && hour > 0) || NumberWords.Teens.TryGetValue(word, out hour) ? hour : null;

    // The five of "twenty five", the two of "two hundred".
    private static bool IsPartOfNumber(Sentence sentence, int at) =>
        NumberWords.Tens.ContainsKey(sentence[at - 1].Text)
        || NumberWords.Rounds.ContainsKey(sentence[at + 1].Text)
        || sentence[at + 1].Is("point");

    private static ClockFace? Make(int hour, int? minute, int? second, int next, bool certain) =>
        ClockTime.IsValid(hour, minute ?? 0, second ?? 0) ? new ClockFace(ClockTime.At(hour, minute, second), next, certain) : null;

    private static int Value(Token digits) => int.Parse(digits.Text, CultureInfo.InvariantCulture);
}
