namespace Microsoft.Bot.Schema;

/// <summary>The answer to a search from a card.</summary>
public class SearchInvokeResponse : AdaptiveCardInvokeResponse
{
}
