namespace CoachBot.Sentences;

/// <summary>Sentences that hold no sign, written out from the lists of everyday.txt; their form is told there.</summary>
internal sealed class Everyday
{
    private readonly Dictionary<string, string[]> _lists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _sections = new(StringComparer.Ordinal);

    private Everyday()
    {
        using var stream = typeof(Everyday).Assembly.GetManifestResourceStream("everyday")!;
        using var reader = new StreamReader(stream);
        var section = "";
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('['))
            {
                section = line.Trim('[', ']');
                _sections[section] = [];
            }
            else if (line.StartsWith("- ", StringComparison.Ordinal))
            {
                _sections[section].Add(line[2..]);
            }
            else if (line.Split(" = ") is [var name, var words])
            {
                _lists[name] = words.Split(" | ");
            }
        }
    }

    /// <summary>The same ones for the same seed; the frames of the section in turn.</summary>
    public static IEnumerable<string> Sentences(string section, int count, int seed)
    {
        var everyday = new Everyday();
        var frames = everyday._sections[section];
        var random = new Random(seed);
        return Enumerable.Range(0, count).Select(number => everyday.Fill(frames[number % frames.Count], random)).Distinct();
    }

    private string Fill(string text, Random random)
    {
        while (text.IndexOf('{', StringComparison.Ordinal) is >= 0 and var start)
        {
            var end = text.IndexOf('}', start);
            text = text[..start] + random.Pick(_lists[text[(start + 1)..end]]) + text[(end + 1)..];
        }

        return text;
    }
}
