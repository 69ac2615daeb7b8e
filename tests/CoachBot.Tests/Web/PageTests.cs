using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CoachBot.Tests.Hosting;
using Xunit;

namespace CoachBot.Tests.Web;

public sealed partial class PageTests : HostedTest
{
    [Fact]
    public async Task Page_HasAPolicyWithAFreshNonceAndNothingInline()
    {
        var (first, html) = await PolicyAsync();
        var (second, _) = await PolicyAsync();
        Assert.NotEqual(first, second);
        Assert.StartsWith("default-src 'none'; script-src 'self'; connect-src 'self'", first, StringComparison.Ordinal);
        Assert.Contains($"data-nonce=\"{Nonce().Match(first).Groups[1].Value}\"", html, StringComparison.Ordinal);
        Assert.DoesNotMatch("<script(?![^>]* src=)|<style|style=| on[a-z]+=", html);
        Assert.DoesNotContain("{{", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_EveryTextComesFromTheContent()
    {
        var (_, html) = await PolicyAsync();
        foreach (var key in CoachBot.Web.Page.Keys.Where(key => key != CoachBot.Web.Page.BotName))
        {
            Assert.Contains(key, html, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/coach.js", "text/javascript")]
    [InlineData("/notice.js", "text/javascript")]
    [InlineData("/coach.css", "text/css")]
    public async Task File_IsCompressedAndNotSentTwice(string path, string type)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.AcceptEncoding.ParseAdd("gzip");
        using var response = await Client.Http.SendAsync(request);
        Assert.Equal(("gzip", type), (response.Content.Headers.ContentEncoding.Single(), response.Content.Headers.ContentType!.MediaType));
        using var again = new HttpRequestMessage(HttpMethod.Get, path);
        again.Headers.IfNoneMatch.Add(response.Headers.ETag!);
        using var unchanged = await Client.Http.SendAsync(again);
        Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);
    }

    [Fact]
    public async Task Anything_Unknown_Is404Problem()
    {
        using var response = await Client.Http.GetAsync(new Uri("/nothing", UriKind.Relative));
        await ProblemAssert.IsAsync(HttpStatusCode.NotFound, response);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Fact]
    public async Task Health_NamesTheEngine()
    {
        var health = JsonNode.Parse(await Client.Http.GetStringAsync(new Uri("/health", UriKind.Relative)))!;
        Assert.Equal("ok", (string)health["status"]!);
        Assert.StartsWith("SQLite 3.", (string)health["database"]!["engine"]!, StringComparison.Ordinal);
        Assert.True((long)health["uptimeSeconds"]! >= 0);
    }

    private async Task<(string Policy, string Html)> PolicyAsync()
    {
        using var response = await Client.Http.GetAsync(new Uri("/", UriKind.Relative));
        return (response.Headers.GetValues("Content-Security-Policy").Single(), await response.Content.ReadAsStringAsync());
    }

    [GeneratedRegex("'nonce-([0-9a-f]{32})'")]
    private static partial Regex Nonce();
}
