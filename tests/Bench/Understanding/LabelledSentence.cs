using System.Globalization;

namespace Bench;

/// <summary>A sentence and what holds of the person who says it: ids, or numbers in ranges.</summary>
internal sealed record LabelledSentence(string Text, IReadOnlyList<string> Expected)
{
    public static IEnumerable<LabelledSentence> Read(string kind)
    {
        using var reader = new StreamReader(typeof(LabelledSentence).Assembly.GetManifestResourceStream($"labelled.{kind}")!);
        while (reader.ReadLine() is { } line)
        {
            if (line.Split(" | ", 2) is [var expected, var text] && line[0] != '#')
            {
                yield return new LabelledSentence(text, expected == "-" ? [] : expected.Split(','));
            }
        }
    }

    public static bool IsMet(string expected, string value) =>
        expected == value
        || (expected.Split("..") is [var least, var most] && int.TryParse(value, CultureInfo.InvariantCulture, out var number)
            && number >= int.Parse(least, CultureInfo.InvariantCulture) && number <= int.Parse(most, CultureInfo.InvariantCulture));
}
