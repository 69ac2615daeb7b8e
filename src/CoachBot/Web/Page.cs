using System.Net;
using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace CoachBot.Web;

/// <summary>The chat page: a template whose texts come from the content, served under a policy that runs nothing but our own files.</summary>
internal sealed partial class Page
{
    /// <summary>What the bot is called where its messages are shown.</summary>
    public const string BotName = "page.bot";

    private const string NonceMark = "{{nonce}}";

    /// <summary>Of nothing: the chat component puts an empty style element before it fills it.</summary>
    private const string EmptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

    private static readonly string Template = ReadTemplate();

    private readonly string _html;

    public Page(Say say) => _html = Key().Replace(Template, key => WebUtility.HtmlEncode(say(key.Groups[1].Value)));

    /// <summary>The texts that the page needs.</summary>
    public static IEnumerable<string> Keys => Key().Matches(Template).Select(key => key.Groups[1].Value).Append(BotName).Distinct();

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

    private static string ReadTemplate()
    {
        using var template = new StreamReader(typeof(Page).Assembly.GetManifestResourceStream("CoachBot.Web.page.html")!);
        return template.ReadToEnd();
    }

    [GeneratedRegex(@"\{\{(page\.[a-z]+)\}\}", RegexOptions.NonBacktracking)]
    private static partial Regex Key();
}
