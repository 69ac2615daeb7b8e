using System.Text.Json.Nodes;
using EndToEnd.Pages;
using EndToEnd.People;
using Microsoft.Playwright;

namespace EndToEnd.Scenarios;

/// <summary>What is a person's own, on the page: the chart of their days, a copy of their data, and nothing once it was deleted.</summary>
public sealed class OwnDataTests(World world) : IClassFixture<World>
{
    private const int MaxTurns = 40;

    [ChromiumTheory]
    [InlineData(360, false)]
    [InlineData(1200, true)]
    public async Task ProgressAndData_OnThePage_AreShownSavedAndGone(int width, bool dark)
    {
        var look = new Look(width, 800, dark);
        await using var chat = await world.OpenAsync(look);
        for (var turn = 0; turn < MaxTurns && chat.Talk.Question!.Step != "routine.feedback"; turn++)
        {
            await chat.TapAsync(Person.AcuteLowerAtHome.ButtonFor(chat.Talk.Question));
        }

        await chat.TapAsync(Person.AcuteLowerAtHome.ButtonFor(chat.Talk.Question!));
        await chat.TypeAsync("stop");
        await chat.TypeAsync("how am I getting on");
        var shown = chat.Page.Locator(".webchat__basic-transcript__activity").Last;
        var picture = shown.GetByRole(AriaRole.Img);
        Assert.True(await picture.EvaluateAsync<bool>("async one => { await one.decode(); return one.naturalWidth > 0; }"));
        Assert.Contains("One session in the last 7 days.", await picture.GetAttributeAsync("alt") ?? await picture.GetAttributeAsync("aria-label"), StringComparison.Ordinal);
        await chat.ShootAsync($"progress-{look}");

        await chat.TapAsync("My data");
        await chat.ShootAsync($"data-{look}");
        var json = await chat.Page.RunAndWaitForDownloadAsync(() => chat.Page.GetByRole(AriaRole.Link, new() { NameRegex = new("JSON") }).ClickAsync());
        var file = JsonNode.Parse(await File.ReadAllTextAsync(await json.PathAsync()))!;
        Assert.Contains(file["diary"]!.AsArray(), entry => (string?)entry!["entry"] == "session");

        await chat.TypeAsync("delete my data");
        await chat.ShootAsync($"delete-{look}");
        await chat.TapAsync("Delete everything");
        await chat.ReloadAsync();
        Assert.Collection(
            await chat.ShownAsync(),
            line => Assert.Equal("me: Delete everything", line),
            line => Assert.Matches(@"^bot: Deleted: your answers, \d diary entr(y|ies) and \d\d messages\. Nothing is kept", line),
            line => Assert.StartsWith("bot: Hello, I am CoachBot.", line, StringComparison.Ordinal));
        await chat.ShootAsync($"deleted-{look}");
        chat.Problems.AssertNone();

        // What comes with a 404 is shown, too.
        Assert.True(await chat.Page.EvaluateAsync<bool>("async () => { const one = new Image(); one.src = '/mine/gone/progress.svg'; await one.decode(); return one.naturalWidth > 0; }"));
    }
}
