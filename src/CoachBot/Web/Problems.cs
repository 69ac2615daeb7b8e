using System.Text.Json;
using CoachBot.Storage;
using CoachBot.Turns;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;

namespace CoachBot.Web;

/// <summary>Answers what goes wrong with a problem-details body (RFC 9457).</summary>
internal sealed class Problems(RequestDelegate next, ILogger<Problems> log)
{
    public const string ContentType = "application/problem+json";

    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
            if (context.Response is { HasStarted: false, StatusCode: >= 400, ContentLength: null, ContentType: null } response)
            {
                await WriteAsync(context, response.StatusCode, ReasonPhrases.GetReasonPhrase(response.StatusCode));
            }
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody is there to be answered.
        }
        catch (Exception e) when (!context.Response.HasStarted)
        {
            var (status, title) = Describe(e);
            if (status == StatusCodes.Status500InternalServerError)
            {
                log.RequestFailed(e.GetType().Name, e.StackTrace ?? "");
            }
            else if (e is StorageException)
            {
                log.StorageRefused(e.InnerException?.Message ?? e.Message);
            }

            await WriteAsync(context, status, title);
        }
    }

    public static async Task WriteAsync(HttpContext context, int status, string title)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = ContentType;
        if (status is StatusCodes.Status429TooManyRequests or StatusCodes.Status503ServiceUnavailable)
        {
            context.Response.Headers.RetryAfter = "2";
        }

        if (context.Features.Get<IHttpResponseBodyFeature>() is not null && !HttpMethods.IsHead(context.Request.Method))
        {
            await using var writer = new Utf8JsonWriter(context.Response.BodyWriter);
            writer.WriteStartObject();
            writer.WriteString("title", title);
            writer.WriteNumber("status", status);
            writer.WriteEndObject();
        }
    }

    private static (int Status, string Title) Describe(Exception e) => e switch
    {
        Refusal refusal => (refusal.Status, refusal.Message),
        BadHttpRequestException bad => (bad.StatusCode, "The request is not well-formed."),
        LanesFullException { WholeServer: true } => (StatusCodes.Status503ServiceUnavailable, "Too much is waiting."),
        LanesFullException => (StatusCodes.Status429TooManyRequests, "Too much is waiting in this conversation."),
        StorageException => (StatusCodes.Status503ServiceUnavailable, "The storage is not available now."),
        OperationCanceledException => (StatusCodes.Status503ServiceUnavailable, "The server is stopping."),
        _ => (StatusCodes.Status500InternalServerError, "Something went wrong."),
    };
}
