namespace CoachBot.Coaching;

/// <summary>
/// Reads <c>understanding/en.tellings</c>, a file for each sign, and <c>understanding/en.cautions</c>, one for each caution, and place, that is
/// told in many words: each named by it, and some for those who have none; one telling a line.
/// </summary>
internal static class TellingsFile
{
    public const string Folder = "understanding/en.tellings";
    public const string CautionFolder = "understanding/en.cautions";
    private const char Comment = '#';
    private const int MostCharacters = 400;
    private const int LargestFile = 1_000_000;

    // What has nothing to do with a sign, and what only sounds like one.
    private static readonly string[] Harmless = ["ordinary", "lookalikes"];
    private static readonly string[] Unhindered = ["none"];

    public static IReadOnlyList<Telling> Read(string directory, Lexicon lexicon, Ledger ledger)
        => Read(directory, Folder, Harmless, lexicon.Mentions.Where(mention => mention.Kind is MentionKind.Flag or MentionKind.Concern), ledger);

    public static IReadOnlyList<Telling> ReadCautions(string directory, Lexicon lexicon, Ledger ledger)
        => Read(directory, CautionFolder, Unhindered, lexicon.Mentions.Where(mention => mention.Kind is MentionKind.Caution or MentionKind.Place), ledger);

    private static List<Telling> Read(string directory, string folder, string[] harmless, IEnumerable<(MentionKind Kind, string Value, IReadOnlyList<string> Phrases)> listed, Ledger ledger)
    {
        var signs = listed.DistinctBy(mention => mention.Value).ToDictionary(mention => mention.Value, mention => mention.Kind, StringComparer.Ordinal);
        var path = Path.Combine(directory, folder);
        if (!Directory.Exists(path))
        {
            ledger.Report(new Origin(folder, 1), "The folder is missing. Add it.");
            return [];
        }

        var tellings = new List<Telling>();
        var known = new Dictionary<string, Origin>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in Directory.EnumerateFiles(path, "*.txt").Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileNameWithoutExtension(file);
            var origin = new Origin($"{folder}/{name}.txt", 1);
            if (!harmless.Contains(name) && !signs.ContainsKey(name))
            {
                ledger.Report(origin, $"\"{name}\" is no sign or caution that the files in understanding/ list. Correct the name of the file.");
            }
            else if (new FileInfo(file).Length > LargestFile)
            {
                ledger.Report(origin, "The file is larger than 1 MB. Shorten it.");
            }
            else
            {
                var sign = harmless.Contains(name) ? null : name;
                tellings.AddRange(Lines(file, origin, known, ledger).Select(text => new Telling(sign is null ? MentionKind.Flag : signs[sign], sign, text)));
            }
        }

        return tellings;
    }

    private static IEnumerable<string> Lines(string file, Origin origin, Dictionary<string, Origin> known, Ledger ledger)
    {
        foreach (var (number, line) in File.ReadLines(file).Index().Where(line => line.Item.Length > 0 && line.Item[0] != Comment))
        {
            var at = origin with { Line = number + 1 };
            if (line.Length > MostCharacters)
            {
                ledger.Report(at, $"The telling is {line.Length} characters long; at most {MostCharacters} are learnt from. Shorten it.");
            }
            else if (!known.TryAdd(line, at))
            {
                ledger.Report(at, $"The same telling stands at {known[line].File}:{known[line].Line}. Keep one.");
            }
            else
            {
                yield return line;
            }
        }
    }
}
