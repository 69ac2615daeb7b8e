namespace CoachBot.Coaching.Tests;

/// <summary>Histories that end today, written as one sign a day: a digit or X (ten) is a pain, a dot a day of which nothing is known.</summary>
internal static class Diary
{
    public static DateOnly Today { get; } = new(2026, 3, 31);

    public static DateOnly Ago(int days) => Today.AddDays(-days);

    /// <summary>Pain alone: <c>"76..5"</c>.</summary>
    public static IReadOnlyList<ProgressDay> OfPain(string pains) => Of(pains, (date, sign) => new(date, sign == 'X' ? 10 : sign - '0', 0, IsFlare: false, Phase: null));

    /// <summary>Sessions alone: s is a session, r a day told without one, f a flare-up, F a flare-up with a session.</summary>
    public static IReadOnlyList<ProgressDay> OfSessions(string signs, Phase? phase = null) =>
        Of(signs, (date, sign) => new(date, sign == 'r' ? 3 : null, sign is 's' or 'F' ? 1 : 0, sign is 'f' or 'F', phase));

    /// <summary>So many days, any of whose facts may be missing; the same for the same seed.</summary>
    public static IReadOnlyList<ProgressDay> Random(int seed, int length)
    {
        var random = new Random(seed);
        var (missing, untold) = (random.NextDouble() * 0.6, random.NextDouble() * 0.5);
        return [.. Enumerable.Range(0, length).Where(_ => random.NextDouble() >= missing).Select(day => new ProgressDay(
            Ago(length - 1 - day),
            random.NextDouble() < untold ? null : random.Next(11),
            random.Next(4),
            random.Next(8) == 0,
            random.Next(6) == 0 ? (Phase)random.Next(4) : null))];
    }

    private static IReadOnlyList<ProgressDay> Of(string signs, Func<DateOnly, char, ProgressDay> day) =>
        [.. signs.Select((sign, index) => (sign, Date: Ago(signs.Length - 1 - index))).Where(item => item.sign != '.').Select(item => day(item.Date, item.sign))];
}
