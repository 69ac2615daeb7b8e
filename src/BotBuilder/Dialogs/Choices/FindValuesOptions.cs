namespace Microsoft.Bot.Builder.Dialogs.Choices;

public class FindValuesOptions
{
    /// <summary>Whether some of the words of a value are enough.</summary>
    public bool AllowPartialMatches { get; set; }

    public string? Locale { get; set; }

    /// <summary>How many other words may stand between two words of a value; 2 where nothing is said.</summary>
    public int? MaxTokenDistance { get; set; }

    public TokenizerFunction? Tokenizer { get; set; }
}
