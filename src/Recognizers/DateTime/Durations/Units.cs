using Microsoft.Recognizers.Text.Reading;

namespace Microsoft.Recognizers.Text.DateTime.Durations;

/// <summary>The words for units of time.</summary>
internal static class Units
{
    private static readonly Dictionary<string, Unit> Words = new()
    {
        ["decade"] = Unit.Decade, ["decades"] = Unit.Decade,
        ["year"] = Unit.Year, ["years"] = Unit.Year, ["yr"] = Unit.Year, ["yrs"] = Unit.Year,
        ["month"] = Unit.Month, ["months"] = Unit.Month,
        ["fortnight"] = Unit.Fortnight, ["fortnights"] = Unit.Fortnight,
        ["week"] = Unit.Week, ["weeks"] = Unit.Week, ["wk"] = Unit.Week, ["wks"] = Unit.Week,
        ["day"] = Unit.OfDay, ["days"] = Unit.OfDay, ["night"] = Unit.OfDay, ["nights"] = Unit.OfDay,
        ["weekday"] = Unit.Weekday, ["weekdays"] = Unit.Weekday,
        ["weekend"] = Unit.Weekend, ["weekends"] = Unit.Weekend,
        ["hour"] = Unit.Hour, ["hours"] = Unit.Hour, ["hr"] = Unit.Hour, ["hrs"] = Unit.Hour, ["h"] = Unit.Hour,
        ["minute"] = Unit.Minute, ["minutes"] = Unit.Minute, ["min"] = Unit.Minute, ["mins"] = Unit.Minute,
        ["second"] = Unit.Second, ["seconds"] = Unit.Second, ["sec"] = Unit.Second, ["secs"] = Unit.Second,
    };

    public static Unit? Find(string word) => Words.GetValueOrDefault(word);

    // "10D", "2w"; "3m" and "5s" could be other things.
    private static Unit? Letter(Token letter) => letter.Glued ? letter.Text switch { "y" => Unit.Year, "w" => Unit.Week, "d" => Unit.OfDay, _ => null } : null;

    /// <summary>The unit here, of one word or two.</summary>
    public static Found<Unit>? Read(Sentence sentence, int at)
    {
        if (sentence[at].Text is "business" or "working" && sentence[at + 1].Text is "day" or "days")
        {
            return new Found<Unit>(Unit.BusinessDay, at, at + 2);
        }

        return (Find(sentence[at].Text) ?? Letter(sentence[at])) is { } unit && !(sentence[at + 1].Glued && sentence[at + 1].IsDigits)
            ? new Found<Unit>(unit, at, at + 1)
            : null;
    }
}
