namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A word to look for, and the index of the choice that it stands for.</summary>
public class SortedValue
{
    public string Value { get; set; } = null!;

    public int Index { get; set; }
}
