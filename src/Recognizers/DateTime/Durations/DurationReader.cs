using Microsoft.Recognizers.Text.Reading;

namespace Microsoft.Recognizers.Text.DateTime.Durations;

/// <summary>The length of time that starts at a token.</summary>
internal static class DurationReader
{
    private const int MaximumAmounts = 7;

    public static Found<Duration>? Read(Sentence sentence, int at) => sentence.Once<Found<Duration>>(Grammar.Duration, at, ReadHere);

    private static Found<Duration>? ReadHere(Sentence sentence, int at)
    {
        var mod = sentence[at].Text switch
        {
            "less" when sentence[at + 1].Is("than") => "less",
            "more" when sentence[at + 1].Is("than") => "more",
            _ => null,
        };
        var start = mod is null ? at : at + 2;
        return Bare(sentence, start) is { } duration ? duration with { From = at, Value = duration.Value with { Mod = mod } } : null;
    }

    private static Found<Duration>? Bare(Sentence sentence, int at)
    {
        var amounts = new List<Amount>();
        var next = at;
        while (amounts.Count < MaximumAmounts)
        {
            var joined = amounts.Count > 0 && sentence[next].Text is "and" or ",";
            var start = joined ? next + 1 : next;

            // "Two hours a day" are not a day and two hours.
            var rate = amounts.Count > 0 && !joined && sentence[start].Text is "a" or "an";
            if (rate || AmountReader.Read(sentence, start) is not { } amount || amounts.Exists(other => other.Unit.Order == amount.Value.Unit.Order))
            {
                break;
            }

            amounts.Add(amount.Value);
            next = amount.Next;
        }

        return amounts.Count > 0 ? new Found<Duration>(new Duration(amounts), at, next) : null;
    }
}
