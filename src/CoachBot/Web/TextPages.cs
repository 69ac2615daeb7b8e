using System.Net;
using System.Text;
using Markdig;

namespace CoachBot.Web;

/// <summary>What is good to read before one agrees, at <c>/privacy</c> and <c>/terms</c>: <c>dialogs/pages/*.md</c>, under a policy that runs nothing.</summary>
internal static class TextPages
{
    private const string Policy = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    private const string Heading = "# ";

    /// <summary>The addresses, each of which is also the name of its file.</summary>
    public static readonly string[] Names = ["privacy", "terms"];

    private static readonly MarkdownPipeline Markdown = new MarkdownPipelineBuilder().DisableHtml().Build();

    public static string FileOf(string name) => Path.Combine(AppContext.BaseDirectory, "dialogs", "pages", $"{name}.md");

    public static void MapTextPages(this WebApplication app)
    {
        var say = app.Services.GetRequiredService<Say>();
        foreach (var name in Names)
        {
            var page = new StaticBody(() => Encoding.UTF8.GetBytes(Html(File.ReadAllText(FileOf(name)), say)), "text/html; charset=utf-8");
            app.MapMethods($"/{name}", PageEndpoints.GetOrHead, context =>
            {
                context.Response.Headers.ContentSecurityPolicy = Policy;
                return page.WriteAsync(context);
            });
        }
    }

    /// <param name="text">Markdown, whose first line is the heading.</param>
    private static string Html(string text, Say say) => Template()
        .Replace("{{title}}", WebUtility.HtmlEncode(text.Split('\n')[0][Heading.Length..]), StringComparison.Ordinal)
        .Replace("{{page.title}}", WebUtility.HtmlEncode(say("page.title")), StringComparison.Ordinal)
        .Replace("{{text}}", Markdig.Markdown.ToHtml(text, Markdown), StringComparison.Ordinal);

    private static string Template()
    {
        using var template = new StreamReader(typeof(TextPages).Assembly.GetManifestResourceStream("CoachBot.Web.text.html")!);
        return template.ReadToEnd();
    }
}
