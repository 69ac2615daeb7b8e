namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Something recognised in a text, from the character <see cref="Start"/> to <see cref="End"/> inclusive.</summary>
public class ModelResult<T>
{
    public string Text { get; set; } = null!;

    public int Start { get; set; }

    public int End { get; set; }

    public string TypeName { get; set; } = null!;

    public T Resolution { get; set; } = default!;
}
