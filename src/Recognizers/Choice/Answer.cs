namespace Microsoft.Recognizers.Text.Choice;

/// <summary>A yes or no between two tokens; Words of the text are its own.</summary>
internal readonly record struct Answer(int From, int Next, bool Value, int Words)
{
    /// <summary>From above 0.4 to 1: the share of the text's words that the answer takes.</summary>
    public double Score(int wordsOfText) => 0.4 + (0.6 * ((double)Words / wordsOfText));
}
