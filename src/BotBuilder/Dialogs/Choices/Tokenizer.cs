namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Cuts a text at spaces and punctuation. A character beyond the basic plane, an emoji say, is a word of its own.</summary>
public class Tokenizer
{
    public static TokenizerFunction DefaultTokenizer => DefaultTokenizerImpl;

    public static List<Token> DefaultTokenizerImpl(string? text, string? locale = null)
    {
        var tokens = new List<Token>();
        if (text is null)
        {
            return tokens;
        }

        var start = 0;
        var position = 0;
        while (position < text.Length)
        {
            if (char.IsSurrogatePair(text, position))
            {
                AddWord(tokens, text, start, position);
                AddWord(tokens, text, position, position + 2);
                position += 2;
                start = position;
            }
            else if (Breaks(text[position]))
            {
                AddWord(tokens, text, start, position);
                position++;
                start = position;
            }
            else
            {
                position++;
            }
        }

        AddWord(tokens, text, start, text.Length);
        return tokens;
    }

    private static void AddWord(List<Token> tokens, string text, int start, int end)
    {
        if (end > start)
        {
            var word = text[start..end];
            tokens.Add(new Token { Start = start, End = end - 1, Text = word, Normalized = word.ToLowerInvariant() });
        }
    }

    private static bool Breaks(char c) => c
        is <= '\u002F'
        or >= '\u003A' and <= '\u0040'
        or >= '\u005B' and <= '\u0060'
        or >= '\u007B' and <= '\u00BF'
        or >= '\u02B9' and <= '\u036F'
        or >= '\u2000' and <= '\u2BFF'
        or >= '\u2E00' and <= '\u2E7F';
}
