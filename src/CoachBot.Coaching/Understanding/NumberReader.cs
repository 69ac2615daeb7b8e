using System.Globalization;

namespace CoachBot.Coaching;

/// <summary>Finds numbers, as digits or as words ("thirty five", "a hundred").</summary>
internal sealed class NumberReader
{
    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);

    public NumberReader(Lexicon lexicon, params string[] fields)
    {
        foreach (var (word, value) in fields.SelectMany(field => lexicon.Values.GetValueOrDefault(field) ?? []))
        {
            _words[word] = value;
        }
    }

    public void Find(List<Token> tokens, List<Hit<double>> numbers)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind == TokenKind.Number)
            {
                if (double.TryParse(tokens[i].Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
                {
                    numbers.Add(new Hit<double>(IsNegative(tokens, i) ? -value : value, i, 1));
                }
            }
            else if (_words.TryGetValue(Plain(tokens[i].Text), out var first))
            {
                var length = 1;
                double value = first;
                if (first is >= 20 and < 100 && Unit(tokens, i + 1) is var (unit, taken))
                {
                    (value, length) = (first + unit, 1 + taken);
                }

                numbers.Add(new Hit<double>(i > 0 && tokens[i - 1].Text == "minus" ? -value : value, i, length));
                i += length - 1;
            }
        }
    }

    private (int Unit, int Taken)? Unit(List<Token> tokens, int at)
    {
        var skipped = at < tokens.Count && tokens[at].Text == "-" ? 1 : 0;
        return at + skipped < tokens.Count && _words.TryGetValue(tokens[at + skipped].Text, out var unit) && unit is > 0 and < 10
            ? (unit, skipped + 1)
            : null;
    }

    // "sixish"
    private static string Plain(string word) => word.Length > 4 && word.EndsWith("ish", StringComparison.Ordinal) ? word[..^3] : word;

    // "-1", but not the range "6-7"
    private static bool IsNegative(List<Token> tokens, int at) =>
        at > 0 && (tokens[at - 1].Text == "minus" || (tokens[at - 1].Text == "-"
            && tokens[at - 1].Start + 1 == tokens[at].Start && (at == 1 || tokens[at - 2].Kind == TokenKind.Word)));
}
