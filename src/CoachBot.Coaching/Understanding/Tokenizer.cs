using System.Globalization;
using System.Text;

namespace CoachBot.Coaching;

/// <summary>Splits what people type, in one pass over at most 2,000 characters.</summary>
internal static class Tokenizer
{
    public const int MostCharacters = 2000;
    private const string Apostrophes = "'’‘ʼ`´";

    public static List<Token> Split(string? text)
    {
        var tokens = new List<Token>();
        var word = new StringBuilder();
        var (start, end, kind) = (0, 0, TokenKind.Word);
        var bounded = text is null ? "" : text.Length > MostCharacters ? text[..MostCharacters] : text;

        void Flush()
        {
            if (word.Length > 0)
            {
                tokens.Add(new Token(Calm(word), kind, start, end - start));
                word.Clear();
            }
        }

        var index = 0;
        foreach (var rune in bounded.EnumerateRunes())
        {
            var at = index;
            index += rune.Utf16SequenceLength;
            var isDigit = rune.Value is >= '0' and <= '9';
            if (isDigit || Rune.IsLetter(rune) || (rune.Value == '.' && IsDecimalPoint(bounded, at)))
            {
                var next = isDigit || rune.Value == '.' ? TokenKind.Number : TokenKind.Word;
                if (next != kind)
                {
                    Flush();
                }

                start = word.Length == 0 ? at : start;
                (end, kind) = (index, next);
                AppendPlain(word, rune);
            }
            else if (rune.IsBmp && Apostrophes.Contains((char)rune.Value, StringComparison.Ordinal))
            {
                end = word.Length > 0 ? index : end;
            }
            else if (!IsJoined(rune))
            {
                Flush();
                AddSign(tokens, rune, at);
            }
        }

        Flush();
        return tokens;
    }

    private static void AddSign(List<Token> tokens, Rune rune, int at)
    {
        var kind = rune.Value switch
        {
            ',' => TokenKind.Comma,
            '.' or ';' or ':' or '!' or '?' or '\n' or '(' or ')' or '…' => TokenKind.Stop,
            _ => TokenKind.Sign,
        };
        if (!Rune.IsWhiteSpace(rune) || kind != TokenKind.Sign)
        {
            tokens.Add(new Token(rune.ToString(), kind, at, rune.Utf16SequenceLength));
        }
    }

    private static bool IsDecimalPoint(string text, int at) =>
        at > 0 && at + 1 < text.Length && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]);

    // Accents, skin tones and joiners change a sign without being one.
    private static bool IsJoined(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.ModifierSymbol or UnicodeCategory.Format;

    private static void AppendPlain(StringBuilder word, Rune rune)
    {
        if (rune.IsAscii)
        {
            word.Append(char.ToLowerInvariant((char)rune.Value));
            return;
        }

        foreach (var c in rune.ToString().Normalize(NormalizationForm.FormKD))
        {
            if (char.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                word.Append(char.ToLowerInvariant(c));
            }
        }
    }

    // "nooo" and "yesss": no English word has a letter three times in a row.
    private static string Calm(StringBuilder word)
    {
        var calm = new StringBuilder(word.Length);
        for (var i = 0; i < word.Length; i++)
        {
            var run = i;
            while (run + 1 < word.Length && word[run + 1] == word[i] && char.IsLetter(word[i]))
            {
                run++;
            }

            if (run - i >= 2)
            {
                calm.Append(word[i]);
                i = run;
            }
            else
            {
                calm.Append(word[i]);
            }
        }

        return calm.ToString();
    }
}
