using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace CoachBot.Web;

/// <summary>Something that never changes while we run, compressed once and known to caches by its content.</summary>
/// <param name="read">Gives the bytes; null while they are not there.</param>
/// <param name="contentType">What they are.</param>
internal sealed class StaticBody(Func<byte[]?> read, string contentType)
{
    private readonly object _gate = new();
    private byte[]? _plain;
    private byte[] _compressed = [];
    private EntityTagHeaderValue? _tag;

    public static StaticBody OfFile(string path, string contentType) => new(() => File.Exists(path) ? File.ReadAllBytes(path) : null, contentType);

    public async Task WriteAsync(HttpContext context)
    {
        if (!Load())
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var headers = context.Response.Headers;
        headers.ETag = _tag!.ToString();
        headers.CacheControl = "no-cache";
        headers.Vary = HeaderNames.AcceptEncoding;
        if (context.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(_tag, useStrongComparison: false)))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        var compress = context.Request.GetTypedHeaders().AcceptEncoding.Any(coding => coding.Value == "gzip" && coding.Quality is not 0);
        if (compress)
        {
            headers.ContentEncoding = "gzip";
        }

        var body = compress ? _compressed : _plain!;
        context.Response.ContentType = contentType;
        context.Response.ContentLength = body.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await context.Response.Body.WriteAsync(body, context.RequestAborted);
        }
    }

    /// <summary>A file that is missing may come with the next build, so only one that is there is remembered.</summary>
    private bool Load()
    {
        lock (_gate)
        {
            if (_plain is not null)
            {
                return true;
            }

            if (read() is not { } plain)
            {
                return false;
            }

            using var compressed = new MemoryStream();
            using (var gzip = new GZipStream(compressed, CompressionLevel.Optimal))
            {
                gzip.Write(plain);
            }

            _compressed = compressed.ToArray();
            _tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(plain).AsSpan(0, 12))}\"", isWeak: true);
            _plain = plain;
            return true;
        }
    }
}
