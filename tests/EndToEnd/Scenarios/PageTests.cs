using System.Text.RegularExpressions;
using EndToEnd.Pages;
using EndToEnd.People;
using Microsoft.Playwright;
using Xunit.Abstractions;

namespace EndToEnd.Scenarios;

/// <summary>The page itself: quick, usable on a small screen, by keyboard and with a screen reader.</summary>
public sealed partial class PageTests(World world, ITestOutputHelper output) : IClassFixture<World>
{
    /// <summary>What people are promised is 3 s; a busy test machine gets twice that.</summary>
    private static readonly TimeSpan Promised = TimeSpan.FromSeconds(3);

    [ChromiumFact]
    public async Task Greeting_OnAWarmServer_ShowsInTime()
    {
        await (await world.OpenAsync(Look.Desk)).DisposeAsync();
        await using var chat = await world.OpenAsync(Look.Desk);
        output.WriteLine($"The greeting showed after {chat.GreetedAfter.TotalMilliseconds:0} ms.");
        Assert.InRange(chat.GreetedAfter, TimeSpan.Zero, Promised * 2);
    }

    [ChromiumTheory]
    [InlineData(360, 740, false)]
    [InlineData(360, 740, true)]
    [InlineData(1200, 900, false)]
    [InlineData(1200, 900, true)]
    public async Task Page_AtEveryQuestion_FitsAndEveryButtonCanBeReached(int width, int height, bool dark)
    {
        var look = new Look(width, height, dark);
        await using var chat = await world.OpenAsync(look);
        await chat.ShootAsync($"{look}-1-greeting");
        for (var turn = 0; turn < 40 && chat.Talk.Question!.Step != "routine.feedback"; turn++)
        {
            await ShootMomentAsync(chat, look);
            await Assertions.Expect(chat.Buttons.First).ToBeInViewportAsync(new() { Ratio = 1 });
            await AssertFitsAsync(chat);
            await chat.TapAsync(Person.AcuteLowerAtHome.ButtonFor(chat.Talk.Question));
        }

        Assert.Equal("routine.feedback", chat.Talk.Question!.Step);
        await chat.ShootAsync($"{look}-7-feedback");
        await chat.TypeAsync("ive got chest pain");
        Assert.Equal("safety.alert", chat.Talk.Question!.Step);
        await chat.ShootAsync($"{look}-8-alert");
        await AssertFitsAsync(chat);
        chat.Problems.AssertNone();
    }

    [ChromiumFact]
    public async Task Triage_ByKeyboardOnly_IsAnswered()
    {
        await using var chat = await world.OpenAsync(Look.Desk);
        for (var turn = 0; turn < 30 && chat.Talk.Question!.Step != "triage.summary"; turn++)
        {
            var label = Person.AcuteLowerAtHome.ButtonFor(chat.Talk.Question);
            await chat.AnswerAsync(async () =>
            {
                await FocusByKeysAsync(chat, label);
                await chat.Page.Keyboard.PressAsync("Enter");
            });
        }

        Assert.Equal("triage.summary", chat.Talk.Question!.Step);
        chat.Problems.AssertNone();
    }

    [ChromiumFact]
    public async Task Page_ForAScreenReader_NamesItsLanguagePartsAndControls()
    {
        await using var chat = await world.OpenAsync(Look.Phone);
        var page = chat.Page;
        Assert.StartsWith("en", await page.Locator("html").GetAttributeAsync("lang"), StringComparison.Ordinal);
        Assert.NotEqual("", await page.TitleAsync());
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveCountAsync(1);
        await Assertions.Expect(page.GetByRole(AriaRole.Main)).ToHaveAccessibleNameAsync(NotEmpty());
        await Assertions.Expect(page.GetByRole(AriaRole.Banner)).ToHaveCountAsync(1);
        await Assertions.Expect(chat.Box).ToHaveAccessibleNameAsync(NotEmpty());
        await Assertions.Expect(page.Locator("[role=log], [role=feed], [aria-live=polite]").First).ToBeAttachedAsync();
        Assert.DoesNotMatch(NamelessControl(), await page.Locator("body").AriaSnapshotAsync());
        Assert.Equal(0, await page.Locator("img:not([alt])").CountAsync());
        Assert.Equal(0, await page.EvaluateAsync<int>("() => { const ids = [...document.querySelectorAll('[id]')].map(one => one.id); return ids.length - new Set(ids).size; }"));
    }

    [GeneratedRegex(@"\S")]
    private static partial Regex NotEmpty();

    [GeneratedRegex(@"^\s*- (button|link|textbox)(:|$)", RegexOptions.Multiline)]
    private static partial Regex NamelessControl();

    private static async Task AssertFitsAsync(ChatPage chat)
    {
        await chat.AnswerIsInViewAsync();
        Assert.Equal(0, await chat.Page.EvaluateAsync<int>("() => Math.max(0, document.documentElement.scrollWidth - innerWidth)"));
        foreach (var button in await chat.Buttons.AllAsync())
        {
            // A trial click scrolls to the button and fails unless a tap on its middle would reach it.
            await button.ClickAsync(new() { Trial = true });
            var box = (await button.BoundingBoxAsync())!;
            Assert.InRange(box.X, 0, chat.Page.ViewportSize!.Width - box.Width + 1);
        }
    }

    private static async Task ShootMomentAsync(ChatPage chat, Look look)
    {
        var name = chat.Talk.Question!.Step switch
        {
            "triage.redflags.numb" => "2-redflags",
            "triage.cautions" => "3-cautions",
            "triage.summary" => "4-summary",
            "routine.exercise" => "5-exercise",
            "routine.hold" => "6-hold",
            _ => null,
        };
        if (name is not null)
        {
            await chat.ShootAsync($"{look}-{name}");
        }
    }

    private static async Task FocusByKeysAsync(ChatPage chat, string label)
    {
        for (var press = 0; press < 80; press++)
        {
            var here = await chat.Page.EvaluateAsync<string[]>(
                "() => [document.activeElement.innerText || '', document.activeElement.closest('.webchat__suggested-actions') ? 'ArrowRight' : 'Tab']");
            if (here[0].Trim() == label)
            {
                return;
            }

            await chat.Page.Keyboard.PressAsync(here[1]);
        }

        Assert.Fail($"The keyboard does not reach the button \"{label}\".");
    }
}
