using System.Net;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Serialization;

namespace Microsoft.Bot.Builder;

public partial class ActivityHandler
{
    protected static InvokeResponse CreateInvokeResponse(object? body = null) => new() { Status = (int)HttpStatusCode.OK, Body = body };

    /// <summary>What is not handled is answered with 501.</summary>
    protected virtual async Task<InvokeResponse?> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        try
        {
            switch (turnContext.Activity.Name)
            {
                case "application/search":
                    return CreateInvokeResponse(await OnSearchInvokeAsync(turnContext, SearchIn(turnContext.Activity), cancellationToken));
                case "adaptiveCard/action":
                    return CreateInvokeResponse(await OnAdaptiveCardInvokeAsync(turnContext, CardActionIn(turnContext.Activity), cancellationToken));
                case SignInConstants.VerifyStateOperationName:
                case SignInConstants.TokenExchangeOperationName:
                    await OnSignInInvokeAsync(turnContext, cancellationToken);
                    return CreateInvokeResponse();
                default:
                    throw NotHandled();
            }
        }
        catch (InvokeResponseException e)
        {
            return e.CreateInvokeResponse();
        }
    }

    protected virtual Task OnSignInInvokeAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) => throw NotHandled();

    protected virtual Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken) => throw NotHandled();

    protected virtual Task<SearchInvokeResponse> OnSearchInvokeAsync(ITurnContext<IInvokeActivity> turnContext, SearchInvokeValue invokeValue, CancellationToken cancellationToken) => throw NotHandled();

    private protected static InvokeResponseException NotHandled() => new(HttpStatusCode.NotImplemented);

    private async Task AnswerInvokeAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var response = await OnInvokeActivityAsync(new DelegatingTurnContext<IInvokeActivity>(turnContext), cancellationToken);

        // A handler may have answered by itself.
        if (response is not null && turnContext.TurnState.Get<Activity>(BotAdapter.InvokeResponseKey) is null)
        {
            await turnContext.SendActivityAsync(new Activity(ActivityTypesEx.InvokeResponse) { Value = response }, cancellationToken);
        }
    }

    private static SearchInvokeValue SearchIn(IInvokeActivity activity)
    {
        var value = InvokeValue.Read<SearchInvokeValue>(activity.Value)
            ?? throw BadRequest(activity.Value is null ? "Missing value property for search" : "Value property is not properly formed for search");

        // Teams leaves the kind out of the searches of its own input fields.
        if (string.IsNullOrEmpty(value.Kind) && string.Equals(activity.ChannelId, Channels.Msteams, StringComparison.OrdinalIgnoreCase))
        {
            value.Kind = SearchInvokeTypes.Search;
        }

        if (string.IsNullOrEmpty(value.QueryText))
        {
            throw BadRequest("Missing queryText property for search");
        }

        return string.IsNullOrEmpty(value.Kind) ? throw BadRequest("Missing kind property for search") : value;
    }

    private static AdaptiveCardInvokeValue CardActionIn(IInvokeActivity activity)
    {
        var value = InvokeValue.Read<AdaptiveCardInvokeValue>(activity.Value)
            ?? throw BadRequest(activity.Value is null ? "Missing value property" : "Value property is not properly formed");
        var action = value.Action ?? throw BadRequest("Missing action property");
        return action.Type == "Action.Execute"
            ? value
            : throw BadRequest($"The action '{action.Type}'is not supported.", "NotSupported");
    }

    private static InvokeResponseException BadRequest(string message, string code = "BadRequest") =>
        new(HttpStatusCode.BadRequest, new AdaptiveCardInvokeResponse
        {
            StatusCode = (int)HttpStatusCode.BadRequest,
            Type = "application/vnd.microsoft.error",
            Value = new Error(code, message),
        });
}
