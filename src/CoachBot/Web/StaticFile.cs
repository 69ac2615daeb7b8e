using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace CoachBot.Web;

/// <summary>One file of the page, compressed once and known to caches by its content.</summary>
internal sealed class StaticFile(string path, string contentType)
{
    private readonly object _gate = new();
    private byte[]? _plain;
    private byte[] _compressed = [];
    private EntityTagHeaderValue? _tag;

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
            if (_plain is not null || !File.Exists(path))
            {
                return _plain is not null;
            }

            var plain = File.ReadAllBytes(path);
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
