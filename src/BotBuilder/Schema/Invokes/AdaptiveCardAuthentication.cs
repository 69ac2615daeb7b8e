namespace Microsoft.Bot.Schema;

/// <summary>The token that came with an adaptive card action.</summary>
public class AdaptiveCardAuthentication : TokenExchangeInvokeRequest
{
}
