using System.Buffers;
using CoachBot.Web;
using Microsoft.Net.Http.Headers;

namespace CoachBot.Channels;

/// <summary>Reads request bodies without ever holding more than the cap.</summary>
internal static class RequestBody
{
    /// <summary>Bytes of one activity.</summary>
    public const int MaxActivity = 256 * 1024;

    /// <exception cref="Refusal">Not JSON by its content type (415), or too large (413).</exception>
    public static async ValueTask<byte[]> ReadJsonAsync(HttpRequest request, bool optional = false)
    {
        if (!IsJson(request) && !(optional && request.ContentType is null))
        {
            throw new Refusal(StatusCodes.Status415UnsupportedMediaType, "The body must be application/json in UTF-8.");
        }

        return await ReadAsync(request);
    }

    private static async ValueTask<byte[]> ReadAsync(HttpRequest request)
    {
        if (request.ContentLength > MaxActivity)
        {
            throw TooLarge();
        }

        while (true)
        {
            var result = await request.BodyReader.ReadAsync(request.HttpContext.RequestAborted);
            if (result.Buffer.Length > MaxActivity)
            {
                throw TooLarge();
            }

            if (result.IsCompleted)
            {
                var body = result.Buffer.ToArray();
                request.BodyReader.AdvanceTo(result.Buffer.End);
                return body;
            }

            request.BodyReader.AdvanceTo(result.Buffer.Start, result.Buffer.End);
        }
    }

    /// <summary>A compressed body is not: what it would grow to is unknown.</summary>
    private static bool IsJson(HttpRequest request) =>
        request.Headers.ContentEncoding.Count == 0
        && MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
        && (type.Charset.Length == 0 || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase));

    private static Refusal TooLarge() => new(StatusCodes.Status413PayloadTooLarge, "The body is too large.");
}
