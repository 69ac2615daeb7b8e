using CoachBot.Web;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Bot.Schema;
using Microsoft.Net.Http.Headers;

namespace CoachBot.Channels.DirectLine;

/// <summary>A message with files: the files are counted and let go, only their names and types stay.</summary>
internal sealed record Upload(byte[] Activity, IReadOnlyList<Attachment> Files)
{
    public const int MaxBytes = 10 << 20;
    private const int MaxParts = 12;
    private const int MaxName = 200;

    /// <exception cref="Refusal">400, 413 or 415</exception>
    public static async Task<Upload> ReadAsync(HttpRequest request)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            || !type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
            || HeaderUtilities.RemoveQuotes(type.Boundary) is not { Length: > 0 and <= 100 } boundary)
        {
            throw new Refusal(StatusCodes.Status415UnsupportedMediaType, "The body must be multipart/form-data.");
        }

        try
        {
            return await ReadAsync(new MultipartReader(boundary.ToString(), request.Body) { HeadersLengthLimit = 4096 }, request.HttpContext.RequestAborted);
        }
        catch (Exception e) when (e is InvalidDataException or IOException and not BadHttpRequestException)
        {
            throw new Refusal(StatusCodes.Status400BadRequest, "The body is not well-formed.");
        }
    }

    private static async Task<Upload> ReadAsync(MultipartReader parts, CancellationToken cancellationToken)
    {
        byte[]? activity = null;
        var files = new List<Attachment>();
        var total = 0;
        for (var count = 0; await parts.ReadNextSectionAsync(cancellationToken) is { } part; count++)
        {
            var disposition = ContentDispositionHeaderValue.TryParse(part.ContentDisposition, out var parsed) ? parsed : null;
            var isActivity = activity is null && disposition?.Name.Value?.Trim('"') == "activity";
            var body = new MemoryStream();
            total += await DrainAsync(part.Body, isActivity ? body : null, MaxBytes - total, cancellationToken);
            if (count >= MaxParts)
            {
                throw new Refusal(StatusCodes.Status413PayloadTooLarge, "There are too many files.");
            }

            if (isActivity)
            {
                activity = body.ToArray();
            }
            else
            {
                files.Add(new Attachment { ContentType = Short(part.ContentType), Name = Short((disposition?.FileNameStar.Value ?? disposition?.FileName.Value)?.Trim('"')) });
            }
        }

        return new Upload(activity ?? throw new Refusal(StatusCodes.Status400BadRequest, "The part named activity is missing."), files);
    }

    private static async Task<int> DrainAsync(Stream from, MemoryStream? keep, int limit, CancellationToken cancellationToken)
    {
        var buffer = new byte[8192];
        var total = 0;
        while (await from.ReadAsync(buffer, cancellationToken) is var read and > 0)
        {
            total += read;
            if (total > limit || (keep is not null && total > RequestBody.MaxActivity))
            {
                throw new Refusal(StatusCodes.Status413PayloadTooLarge, "The body is too large.");
            }

            keep?.Write(buffer, 0, read);
        }

        return total;
    }

    private static string? Short(string? text) => text?.Length > MaxName ? text[..MaxName] : text;
}
