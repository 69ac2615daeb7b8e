using System.Globalization;

namespace CoachBot.Coaching;

/// <summary>Reads <c>understanding/en.times.yaml</c>.</summary>
internal static class TimesFile
{
    public const string File = "understanding/en.times.yaml";
    private const string Numbers = "numbers";
    private const string Months = "months";
    private const int LastHour = 23;
    private const int LastMinute = 59;
    private const int LastDay = 7;

    private static readonly TimeWordKind[] ValueKinds =
    [
        TimeWordKind.PartsOfDay, TimeWordKind.Halves, TimeWordKind.Fractions, TimeWordKind.Amounts, TimeWordKind.Units,
        TimeWordKind.Days, TimeWordKind.Groups, TimeWordKind.Nearest, TimeWordKind.Dates,
    ];

    /// <param name="shared">Lends its numbers, its months and the words that are no slips.</param>
    public static TimesLexicon Read(string directory, Lexicon shared, Ledger ledger)
    {
        var lexicon = new Lexicon();
        var firstHour = 0;
        if (YamlFile.Open(directory, File, ledger) is { } section)
        {
            firstHour = section.Number("firstHour", 0, 12);
            foreach (var kind in Enum.GetValues<TimeWordKind>().Except([TimeWordKind.Months]))
            {
                var field = Field(kind);
                if (ValueKinds.Contains(kind))
                {
                    lexicon.Values[field] = LexiconFile.Values(section.Child(field), field, lexicon, ledger);
                }
                else
                {
                    lexicon.Lists[field] = LexiconFile.List(section, field, lexicon);
                }
            }

            foreach (var (word, variants, _) in LexiconFile.Lists(section.Child(LexiconFile.Variants), LexiconFile.Variants, lexicon))
            {
                lexicon.Variants[word] = variants;
            }

            lexicon.Lists[LexiconFile.NotSlips] = [.. LexiconFile.List(section, LexiconFile.NotSlips, lexicon), .. shared.Words(LexiconFile.NotSlips)];
            section.Close();
            LexiconCheck.Run(lexicon, ledger);
            Check(lexicon, ledger);
        }

        foreach (var field in (string[])[Numbers, Months])
        {
            lexicon.Values[field] = shared.Values.GetValueOrDefault(field) ?? [];
        }

        lexicon.Entries.AddRange(shared.Entries.Where(entry => entry.Section is Numbers or Months));
        return new TimesLexicon(lexicon, firstHour);
    }

    /// <summary>The section of the file.</summary>
    public static string Field(TimeWordKind kind) => char.ToLowerInvariant(kind.ToString()[0]) + kind.ToString()[1..];

    private static void Check(Lexicon lexicon, Ledger ledger)
    {
        foreach (var entry in lexicon.Entries.Where(entry => int.TryParse(entry.Key, out _)))
        {
            if (entry.Section == Field(TimeWordKind.PartsOfDay) && !IsTime(entry.Key))
            {
                ledger.Report(entry.Origin, $"\"{entry.Key}\" is no time. Write four digits, as 0730.");
            }
            else if (entry.Section is "days" or "groups" or "nearest" && !entry.Key.All(day => day is >= '1' and <= (char)('0' + LastDay)))
            {
                ledger.Report(entry.Origin, $"\"{entry.Key}\" are no days of the week. Write 1 for Monday to 7 for Sunday.");
            }
        }
    }

    private static bool IsTime(string key) =>
        key.Length == 4 && int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var time) && time / 100 <= LastHour && time % 100 <= LastMinute;
}
