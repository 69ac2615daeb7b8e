namespace Microsoft.Bot.Schema;

/// <summary>A private suggestion about an earlier message.</summary>
public interface ISuggestionActivity : IMessageActivity
{
    IList<TextHighlight>? TextHighlights { get; set; }
}
