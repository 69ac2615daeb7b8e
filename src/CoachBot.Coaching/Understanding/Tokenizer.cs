using System.Globalization;
using System.Text;

namespace CoachBot.Coaching;

/// <summary>Splits what people type, in one pass over at most 4,000 characters.</summary>
internal sealed class Tokenizer(Vocabulary vocabulary)
{
    public const int MostCharacters = 4000;
    private const int LongestWord = 64;
    private const int ModifierApostrophe = 0x02BC;
    private const char Apostrophe = '\'';
    private const string Apostrophes = "'’‘ʼ`´＇";

    /// <summary>Adds the tokens of a text.</summary>
    public void Split(string? text, List<Token> tokens)
    {
        var bounded = text is null ? "" : text.Length > MostCharacters ? text[..MostCharacters] : text;
        Span<char> word = stackalloc char[LongestWord];
        var (length, start, end, kind, index) = (0, 0, 0, TokenKind.Word, 0);
        foreach (var rune in bounded.EnumerateRunes())
        {
            var at = index;
            index += rune.Utf16SequenceLength;
            var isDigit = rune.Value is >= '0' and <= '9';
            if (isDigit || (Rune.IsLetter(rune) && rune.Value != ModifierApostrophe) || (rune.Value == '.' && IsDecimalPoint(bounded, at)))
            {
                var next = isDigit || rune.Value == '.' ? TokenKind.Number : TokenKind.Word;
                if (next != kind)
                {
                    Add(tokens, word[..length], kind, start, end);
                    length = 0;
                }

                start = length == 0 ? at : start;
                (end, kind) = (index, next);
                length = Append(word, length, rune);
            }
            else if (rune.IsBmp && Apostrophes.Contains((char)rune.Value, StringComparison.Ordinal))
            {
                (end, length) = length > 0 ? (index, Put(word, length, Apostrophe)) : (end, length);
            }
            else if (!IsJoined(rune))
            {
                Add(tokens, word[..length], kind, start, end);
                length = 0;
                AddSign(tokens, rune, at);
            }
        }

        Add(tokens, word[..length], kind, start, end);
    }

    private void Add(List<Token> tokens, Span<char> word, TokenKind kind, int start, int end)
    {
        if (word.Length == 0)
        {
            return;
        }

        if (kind == TokenKind.Number)
        {
            var digits = Plain(word).ToString();
            tokens.Add(new Token(digits, (ushort)vocabulary.NumberOf(digits), kind, start, end - start));
            return;
        }

        var calm = Plain(word[..Calm(word)]);
        if (calm is "not" && tokens.Count > 0 && Contracted(tokens[^1], start) is var contracted and > 0)
        {
            var first = tokens[^1].Start;
            tokens[^1] = new Token(vocabulary.TextOf(contracted), (ushort)contracted, kind, first, end - first);
            return;
        }

        if (Slashed(tokens, calm, start) is var slashed and > 0)
        {
            var first = tokens[^2].Start;
            tokens.RemoveAt(tokens.Count - 1);
            tokens[^1] = new Token(vocabulary.TextOf(slashed), (ushort)slashed, kind, first, end - first);
            return;
        }

        var (number, other, isGuess) = vocabulary.Find(calm);
        var known = number > 0 ? vocabulary.TextOf(number) : "";
        tokens.Add(new Token(known.Length > 0 && known[^1] != '*' ? known : calm.ToString(), (ushort)number, kind, start, end - start, isGuess, (ushort)other));
    }

    // "My leg's numb" is of one leg; most words are the same with an apostrophe and without.
    private Span<char> Plain(Span<char> word)
    {
        if (!word.Contains(Apostrophe) || vocabulary.Knows(word))
        {
            return word;
        }

        var length = 0;
        foreach (var letter in word)
        {
            length = letter == Apostrophe ? length : Put(word, length, letter);
        }

        return word[..length];
    }

    // "w/o" is a word of its own.
    private int Slashed(List<Token> tokens, ReadOnlySpan<char> word, int start) =>
        word.Length == 1 && tokens.Count > 1 && tokens[^1].Text == "/" && tokens[^1].End == start && tokens[^2].Text.Length == 1
            ? vocabulary.NumberOf($"{tokens[^2].Text}/{word}")
            : 0;

    // "can not" and "do not" are one word with their verb.
    private int Contracted(Token verb, int start)
    {
        if (verb.Kind != TokenKind.Word || verb.End == start || verb.Text.Length > LongestWord / 2)
        {
            return 0;
        }

        Span<char> joined = stackalloc char[verb.Text.Length + 2];
        verb.Text.CopyTo(joined);
        "nt".CopyTo(joined[verb.Text.Length..]);
        return vocabulary.Find(verb.Text switch { "can" => "cant", "will" => "wont", _ => joined }) is (var number, _, false) ? number : 0;
    }

    private void AddSign(List<Token> tokens, Rune rune, int at)
    {
        var kind = rune.Value switch
        {
            ',' => TokenKind.Comma,
            '.' or ';' or ':' or '!' or '?' or '\n' or '(' or ')' or '…' => TokenKind.Stop,
            _ => TokenKind.Sign,
        };
        if (!Rune.IsWhiteSpace(rune) || kind != TokenKind.Sign)
        {
            var sign = rune.ToString();
            tokens.Add(new Token(sign, (ushort)vocabulary.NumberOf(sign), kind, at, rune.Utf16SequenceLength));
        }
    }

    private static bool IsDecimalPoint(string text, int at) =>
        at > 0 && at + 1 < text.Length && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]);

    // Accents, skin tones and joiners change a sign without being one.
    private static bool IsJoined(Rune rune) =>
        !rune.IsAscii && Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.ModifierSymbol or UnicodeCategory.Format;

    private static int Append(Span<char> word, int length, Rune rune)
    {
        if (rune.IsAscii)
        {
            return Put(word, length, char.ToLowerInvariant((char)rune.Value));
        }

        foreach (var c in rune.ToString().Normalize(NormalizationForm.FormKD))
        {
            if (char.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                length = Put(word, length, char.ToLowerInvariant(c));
            }
        }

        return length;
    }

    private static int Put(Span<char> word, int length, char letter)
    {
        if (length < word.Length)
        {
            word[length++] = letter;
        }

        return length;
    }

    // "nooo" and "yesss": no English word has a letter three times in a row.
    private static int Calm(Span<char> word)
    {
        var length = 0;
        for (var i = 0; i < word.Length; i++)
        {
            var run = i;
            while (run + 1 < word.Length && word[run + 1] == word[i])
            {
                run++;
            }

            word[length++] = word[i];
            if (run - i == 1)
            {
                word[length++] = word[i];
            }

            i = run;
        }

        return length;
    }
}
