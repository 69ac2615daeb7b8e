using System.Globalization;
using System.Text;

namespace Microsoft.Recognizers.Text.Reading;

/// <summary>Cuts a text into tokens in one pass. Broken surrogates are symbols like any other.</summary>
internal static class Tokenizer
{
    public static List<Token> Split(string source)
    {
        var tokens = new List<Token>();
        var at = 0;
        var glued = false;
        while (at < source.Length)
        {
            if (char.IsWhiteSpace(source[at]))
            {
                at++;
                glued = false;
                continue;
            }

            var kind = KindAt(source, at, out var width);
            var end = at + width;
            while (kind != TokenKind.Symbol && end < source.Length && KindAt(source, end, out width) == kind)
            {
                end += width;
            }

            tokens.Add(new Token(kind, at, end - at, Normalize(source, at, end, kind), glued));
            at = end;
            glued = true;
        }

        return tokens;
    }

    private static TokenKind KindAt(string source, int at, out int width)
    {
        var known = Rune.TryGetRuneAt(source, at, out var rune);
        width = known ? rune.Utf16SequenceLength : 1;
        return known ? KindOf(rune) : TokenKind.Symbol;
    }

    private static TokenKind KindOf(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.DecimalDigitNumber when rune.Value is >= '0' and <= '9' or >= '０' and <= '９' => TokenKind.Digits,
        UnicodeCategory.ConnectorPunctuation or UnicodeCategory.NonSpacingMark when !IsVariationSelector(rune) => TokenKind.Word,
        _ when Rune.IsLetter(rune) => TokenKind.Word,
        _ => TokenKind.Symbol,
    };

    private static bool IsVariationSelector(Rune rune) => rune.Value is >= 0xFE00 and <= 0xFE0F;

    private static string Normalize(string source, int at, int end, TokenKind kind)
    {
        var text = source[at..end];
        return kind switch
        {
            TokenKind.Word => text.ToLowerInvariant(),
            TokenKind.Digits => ToAsciiDigits(text),
            _ => ToAsciiSymbol(text),
        };
    }

    private static string ToAsciiDigits(string text) =>
        string.Create(text.Length, text, static (digits, from) =>
        {
            for (var i = 0; i < digits.Length; i++)
            {
                digits[i] = from[i] >= '０' ? (char)(from[i] - '０' + '0') : from[i];
            }
        });

    private static string ToAsciiSymbol(string text) => text switch
    {
        "−" or "－" or "–" => "-",
        "，" or "、" => ",",
        "．" => ".",
        "：" => ":",
        "／" => "/",
        "’" or "‘" => "'",
        _ => text,
    };
}
