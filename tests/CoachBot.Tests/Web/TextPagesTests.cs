using System.Net;
using CoachBot.Coaching;
using CoachBot.Tests.Hosting;
using CoachBot.Web;
using Xunit;

namespace CoachBot.Tests.Web;

/// <summary>Privacy and terms, which the package for Teams names.</summary>
public sealed class TextPagesTests : HostedTest
{
    private const int EasyGrade = 8;

    public static TheoryData<string> Names => [.. TextPages.Names];

    [Theory]
    [InlineData("privacy", "<h1>Privacy</h1>", "delete my data", "your organisation may be able to read")]
    [InlineData("terms", "<h1>Terms of use</h1>", "999", "no medical device", "does not diagnose")]
    public async Task Page_SaysWhatMatters(string name, params string[] expected)
    {
        var html = await Client.Http.GetStringAsync(new Uri($"/{name}", UriKind.Relative));

        Assert.All(expected, words => Assert.Contains(words, html, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Page_RunsNothing_AndHasALanguageATitleAndOneHeading(string name)
    {
        using var response = await Client.Http.GetAsync(new Uri($"/{name}", UriKind.Relative));
        var html = await response.Content.ReadAsStringAsync();

        Assert.Equal((HttpStatusCode.OK, "text/html"), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        Assert.StartsWith("default-src 'none'; style-src 'self';", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.DoesNotMatch("<script|<style|style=| on[a-z]+=|\\{\\{", html);
        Assert.Contains("<html lang=\"en\">", html, StringComparison.Ordinal);
        Assert.Contains(" – page.title</title>", html, StringComparison.Ordinal);
        Assert.Equal(2, html.Split("<h1").Length);
        Assert.Contains("<main>", html, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Page_IsEasyToRead(string name)
        => Assert.InRange(ReadingGrade.Of(File.ReadAllText(TextPages.FileOf(name))), 0, EasyGrade);
}
