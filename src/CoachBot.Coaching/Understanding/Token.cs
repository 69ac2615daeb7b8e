namespace CoachBot.Coaching;

/// <summary>
/// A word, number or sign of a text: lower case, without apostrophes or accents, and by its usual spelling where the
/// vocabulary knows it. Word is its number there, 0 when unknown; a slip of the keys may stand for Other as well. Start and Length count characters of the text.
/// </summary>
internal readonly record struct Token(string Text, ushort Word, TokenKind Kind, int Start, int Length, bool IsGuess = false, ushort Other = 0)
{
    public int End => Start + Length;

    public bool IsBreak => Kind is TokenKind.Comma or TokenKind.Stop;
}
