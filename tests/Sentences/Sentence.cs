namespace CoachBot.Sentences;

/// <summary>Text of known meaning, and what it was made of.</summary>
internal sealed record Sentence(string Text, Truth Truth, string Template, Expression Expression, bool HasTypo)
{
    public string Flag => Expression.Flag;
}
