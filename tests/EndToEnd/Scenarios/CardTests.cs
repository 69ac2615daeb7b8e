using System.Text.RegularExpressions;
using EndToEnd.Pages;
using EndToEnd.People;
using Microsoft.Playwright;

namespace EndToEnd.Scenarios;

/// <summary>Cards as the page draws them: in the place of the words, with the picture, and read out whole.</summary>
public sealed class CardTests(World world) : IClassFixture<World>
{
    private const int MaxTurns = 40;

    [ChromiumTheory]
    [InlineData(360, false)]
    [InlineData(1200, true)]
    public async Task Exercise_OnThePage_IsOneCardWithItsPictureAndNoWordTwice(int width, bool dark)
    {
        await using var chat = await world.OpenAsync(new Look(width, 800, dark));
        for (var turn = 0; turn < MaxTurns && chat.Talk.Question!.Step != "routine.exercise"; turn++)
        {
            await chat.TapAsync(Person.AcuteLowerAtHome.ButtonFor(chat.Talk.Question));
        }

        var exercise = (await chat.Talk.TranscriptAsync()).Last(line => line.Step == "routine.exercise");
        var title = exercise.Text.Split('\n')[0].Trim('*', ' ');
        var shown = chat.Page.Locator(".webchat__basic-transcript__activity").Last;
        Assert.Single(Regex.Matches((await chat.ShownAsync())[^1], Regex.Escape(title), RegexOptions.NonBacktracking));
        await Assertions.Expect(shown.GetByRole(AriaRole.Heading)).ToHaveTextAsync(title);
        await Assertions.Expect(shown.GetByRole(AriaRole.Figure)).ToHaveAccessibleNameAsync(new Regex("^" + Regex.Escape(title)));
        var picture = shown.GetByRole(AriaRole.Img);
        await Assertions.Expect(picture).ToHaveAccessibleNameAsync(new Regex(@"\S"));
        Assert.True(await picture.EvaluateAsync<bool>("async one => { await one.decode(); return one.naturalWidth > 0; }"));
        chat.Problems.AssertNone();
    }
}
