namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A word of a text, from the character <see cref="Start"/> to <see cref="End"/> inclusive.</summary>
public class Token
{
    public int Start { get; set; }

    public int End { get; set; }

    public string Text { get; set; } = null!;

    public string Normalized { get; set; } = null!;
}
