namespace Microsoft.Recognizers.Text.DateTime.Dates;

/// <summary>Days of the week, 1 for Monday to 7 for Sunday, and where the week stands around a day.</summary>
internal static class Weekdays
{
    private static readonly Dictionary<string, int> Names = new()
    {
        ["monday"] = 1, ["mon"] = 1,
        ["tuesday"] = 2, ["tues"] = 2, ["tue"] = 2,
        ["wednesday"] = 3, ["wed"] = 3, ["weds"] = 3,
        ["thursday"] = 4, ["thurs"] = 4, ["thur"] = 4, ["thu"] = 4,
        ["friday"] = 5, ["fri"] = 5,
        ["saturday"] = 6, ["sat"] = 6,
        ["sunday"] = 7, ["sun"] = 7,
    };

    public static int? Find(string word) => Names.TryGetValue(word, out var day) ? day : null;

    /// <summary>"Mondays". Only whole names have a plural: "wed" has none.</summary>
    public static int? FindPlural(string word) => word.EndsWith("days", StringComparison.Ordinal) ? Find(word[..^1]) : null;

    /// <summary>"Sat" and "sun" are words of their own and need a hint that a day is meant.</summary>
    public static bool IsAmbiguous(string word) => word is "sat" or "sun" or "wed";

    public static string Timex(int day) => $"XXXX-WXX-{day}";

    public static DateOnly InWeekOf(DateOnly day, int weekday) => day.AddDays(weekday - Of(day));

    public static int Of(DateOnly day) => day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;

    public static CalendarDate Any(DateOnly today, int weekday)
    {
        var inThisWeek = InWeekOf(today, weekday);
        return new CalendarDate(
            Timex(weekday),
            inThisWeek >= today ? inThisWeek.AddDays(-7) : inThisWeek,
            inThisWeek < today ? inThisWeek.AddDays(7) : inThisWeek);
    }
}
