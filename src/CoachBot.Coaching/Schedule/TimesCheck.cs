using System.Globalization;

namespace CoachBot.Coaching;

/// <summary>Every phrase that tells a time, a day, a date or "later", written out and read, must be heard as what it is listed for.</summary>
internal static class TimesCheck
{
    private static readonly DateOnly AnyDay = new(2026, 1, 15);
    private static readonly Dictionary<string, TimeWordKind> Kinds = Enum.GetValues<TimeWordKind>().ToDictionary(TimesFile.Field);

    public static void Run(Contents contents, Ledger ledger)
    {
        var reader = new ScheduleReader(contents.Times);
        var examples = new Examples(contents.Times.Words);
        foreach (var entry in contents.Times.Words.Entries)
        {
            if (Told(entry) is { } isTold && examples.Of(entry.Text).FirstOrDefault(text => !isTold(reader.Read(text, AnyDay, isAsked: true))) is { } unheard)
            {
                var meaning = entry.Key.Length > 0 ? $"{entry.Key} ({entry.Section})" : entry.Section;
                ledger.Report(entry.Origin, $"\"{entry.Text}\" stands for \"{unheard}\", but that is not heard as {meaning}: another phrase or a longer one prevents it. Correct or remove it.");
            }
        }
    }

    private static Func<ScheduleWish?, bool>? Told(LexiconEntry entry)
    {
        if (!Kinds.TryGetValue(entry.Section, out var kind))
        {
            return null;
        }

        _ = int.TryParse(entry.Key, NumberStyles.None, CultureInfo.InvariantCulture, out var value);
        return kind switch
        {
            TimeWordKind.PartsOfDay => wish => wish?.At == new TimeOnly(value / 100, value % 100),
            TimeWordKind.Days or TimeWordKind.Groups => wish => wish?.Days is { } days && days.SequenceEqual(Week.OfDigits(value).Days),
            TimeWordKind.Nearest => wish => wish is { AreDaysNearest: true, Days: { } days } && days.SequenceEqual(Week.OfDigits(value).Days),
            TimeWordKind.Dates => wish => wish?.From == AnyDay.AddDays(value),
            TimeWordKind.Later => wish => wish is { IsLater: true },
            TimeWordKind.Masks => wish => wish is null,
            _ => null,
        };
    }
}
