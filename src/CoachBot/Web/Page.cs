using System.Net;
using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace CoachBot.Web;

/// <summary>The chat page: a template whose texts come from the content, served under a policy that runs nothing but our own files.</summary>
internal sealed partial class Page
{
    private const string NonceMark = "{{nonce}}";

    /// <summary>Of nothing: the chat component puts an empty style element before it fills it.</summary>
    private const string EmptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

    private readonly string _html;

    public Page(Say say)
    {
        using var template = new StreamReader(typeof(Page).Assembly.GetManifestResourceStream("CoachBot.Web.page.html")!);
        _html = Key().Replace(template.ReadToEnd(), key => WebUtility.HtmlEncode(say(key.Groups[1].Value)));
    }

    public async Task WriteAsync(HttpContext context)
    {
        var nonce = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy =
            "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self' data: blob:; media-src 'self' data:; "
            + $"style-src 'self' 'nonce-{nonce}' {EmptyStyle}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        headers.CacheControl = "no-store";
        context.Response.ContentType = "text/html; charset=utf-8";
        await context.Response.WriteAsync(_html.Replace(NonceMark, nonce, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"\{\{(page\.[a-z]+)\}\}", RegexOptions.NonBacktracking)]
    private static partial Regex Key();
}
