namespace CoachBot.Coaching;

/// <summary>Labels fit a button, and no flag is asked twice of one person.</summary>
internal static class WordingCheck
{
    private const int MostWordsInALabel = 8;

    public static void Run(Contents contents, Ledger ledger)
    {
        var labels = contents.Flags.Keys.Select(flag => $"redflags.{flag}").Concat(contents.Cautions.Select(caution => $"cautions.{caution}"));
        foreach (var key in labels.Where(contents.Texts.ContainsKey))
        {
            var (text, origin) = contents.Texts[key];
            if (WordCount.Of(text) > MostWordsInALabel)
            {
                ledger.Report(origin, $"The label \"{key}\" has more than {MostWordsInALabel} words and does not fit a button. Shorten it.");
            }
        }

        for (var i = 0; i < contents.Groups.Count; i++)
        {
            var group = contents.Groups[i];
            foreach (var other in contents.Groups.Skip(i + 1).Where(other => other.Regions.Intersect(group.Regions).Any()))
            {
                foreach (var flag in group.Flags.Intersect(other.Flags))
                {
                    ledger.Report(ledger.OriginOf(IdKind.Group, other.Id, "redflags.yaml"), $"\"{flag}\" is asked in \"{group.Id}\" and \"{other.Id}\" of the same region. Keep one.");
                }
            }
        }
    }
}
