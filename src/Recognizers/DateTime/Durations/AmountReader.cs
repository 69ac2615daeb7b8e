using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.Reading;

namespace Microsoft.Recognizers.Text.DateTime.Durations;

/// <summary>"3h", "two and a half hours", "an hour and a half", "a couple of days", "all day".</summary>
internal static class AmountReader
{
    public static Found<Amount>? Read(Sentence sentence, int at) =>
        Whole(sentence, at) ?? PartOf(sentence, at) ?? Vague(sentence, at) ?? Counted(sentence, at) ?? One(sentence, at);

    // all day, full-week, the whole month
    private static Found<Amount>? Whole(Sentence sentence, int at)
    {
        if (sentence[at].Text is not ("all" or "full" or "whole"))
        {
            return null;
        }

        var word = sentence[at + 1].Is("-") ? at + 2 : at + 1;
        return Units.Read(sentence, word) is { Value.IsClock: false } unit ? Of(1, unit, at) : null;
    }

    // half year, half an hour, three quarters of an hour
    private static Found<Amount>? PartOf(Sentence sentence, int at)
    {
        if (FractionParts.Read(sentence, at) is not { Whole: 0 } part)
        {
            return null;
        }

        var word = sentence[part.Next].Is("of") ? part.Next + 1 : part.Next;
        word = sentence[word].Text is "a" or "an" ? word + 1 : sentence[word].Is("-") ? word + 1 : word;
        return Units.Read(sentence, word) is { } unit ? Of(part.Part, unit, at) : null;
    }

    private static Found<Amount>? Vague(Sentence sentence, int at)
    {
        var word = sentence[at].Is("a") ? at + 1 : at;
        var (count, next) = sentence[word].Text switch
        {
            "couple" => (2, sentence[word + 1].Is("of") ? word + 2 : word + 1),
            "few" or "several" or "some" => (3, word + 1),
            _ => (0, word),
        };

        // "Some day" is no length of time.
        var plural = count == 2 || sentence[next].Text.EndsWith('s');
        return count > 0 && plural && Units.Read(sentence, next) is { } unit ? Of(count, unit, at) : null;
    }

    private static Found<Amount>? Counted(Sentence sentence, int at)
    {
        // A unit may stand glued to digits, where a number of its own could not end.
        var number = sentence[at].IsDigits && Literals.Read(sentence, at) is { } literal && sentence[literal.Next].Glued
            ? literal
            : NumberReader.Unsigned(sentence, at);
        if (number is not { } count || count.Value < 0)
        {
            return null;
        }

        var word = sentence[count.Next].Is("-") ? count.Next + 1 : count.Next;
        return Units.Read(sentence, word) is { } unit && !IsOrdinal(sentence, count, unit) ? WithPart(sentence, Of(count.Value, unit, at)) : null;
    }

    // an hour, another week, a fortnight
    private static Found<Amount>? One(Sentence sentence, int at) =>
        sentence[at].Text is "a" or "an" or "another" && Units.Read(sentence, at + 1) is { } unit && unit.Value.Symbol != "WE" && !IsSecondOne(sentence, at)
            ? WithPart(sentence, Of(1, unit, at))
            : null;

    // "A second round" lasts no second.
    private static bool IsSecondOne(Sentence sentence, int at) =>
        sentence[at + 1].Is("second") && sentence[at + 2].IsWord && sentence[at + 2].Text is not ("later" or "ago" or "and" or "from");

    // "(an hour) and a half"
    private static Found<Amount> WithPart(Sentence sentence, Found<Amount> amount) =>
        sentence[amount.Next].Is("and") && FractionParts.Read(sentence, amount.Next + 1) is { Whole: 0 } part && Units.Find(sentence[part.Next].Text) is null
            ? amount with { Value = amount.Value with { Count = amount.Value.Count + part.Part }, Next = part.Next }
            : amount;

    // "Twenty second" is a rank as long as the second is not plural and not one.
    private static bool IsOrdinal(Sentence sentence, NumberMatch count, Found<Unit> unit) =>
        sentence[unit.From].Is("second") && count.Value > 1 && !sentence[count.Next - 1].IsDigits;

    private static Found<Amount> Of(double count, Found<Unit> unit, int at) => new(new Amount(count, unit.Value), at, unit.Next);
}
