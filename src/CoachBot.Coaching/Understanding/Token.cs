namespace CoachBot.Coaching;

/// <summary>A word, number or sign of a text, lower case and without apostrophes or accents. Start and Length count characters of the text.</summary>
internal readonly record struct Token(string Text, TokenKind Kind, int Start, int Length)
{
    public bool IsBreak => Kind is TokenKind.Comma or TokenKind.Stop;
}
