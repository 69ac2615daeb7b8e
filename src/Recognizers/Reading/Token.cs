namespace Microsoft.Recognizers.Text.Reading;

/// <summary>A piece of the text. Text is in lower case, its digits and punctuation in ASCII; Glued when no space stands before it.</summary>
internal readonly record struct Token(TokenKind Kind, int Start, int Length, string Text, bool Glued)
{
    public int End => Start + Length;

    public bool Is(string text) => Text == text;

    /// <summary>A symbol written against its neighbour, as the point in "1.5".</summary>
    public bool IsGlued(string text) => Glued && Text == text;

    public bool IsWord => Kind == TokenKind.Word;

    public bool IsDigits => Kind == TokenKind.Digits;
}
