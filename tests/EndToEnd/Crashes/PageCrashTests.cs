using EndToEnd.Pages;
using EndToEnd.People;
using Microsoft.Playwright;

namespace EndToEnd.Crashes;

/// <summary>What a person sees after a reload or a crash of the server is what they would have seen without.</summary>
public sealed class PageCrashTests(World world) : IClassFixture<World>
{
    private static readonly string[] Untimed = ["triage.pain", "triage.redflags", "triage.summary", "routine.rules", "routine.exercise"];
    private static readonly string[] Points = [.. Untimed, "routine.hold", "routine.feedback"];

    /// <summary>Longer than the time to get ready, and what counts as late beyond it.</summary>
    private static readonly TimeSpan Away = TimeSpan.FromSeconds(18);

    [ChromiumFact]
    public async Task Reload_AtSevenPoints_ShowsTheSameAndGoesOn()
    {
        await using var chat = await world.OpenAsync(Look.Phone);
        foreach (var point in Points)
        {
            await AnswerUntilAsync(chat, point);
            var before = await chat.ShownAsync();
            await chat.ReloadAsync();
            Assert.Equal(before, await chat.ShownAsync());
            await chat.TapAsync(Person.AcuteLowerAtHome.ButtonFor(chat.Talk.Question!));
            Assert.Equal(before, (await chat.ShownAsync()).Take(before.Count));
        }

        chat.Problems.AssertNone();
    }

    [ChromiumFact]
    public async Task Kill_AtFivePointsAtOnce_EachPageGoesOnByItself()
    {
        await using var undisturbed = await world.OpenAsync(Look.Desk);
        var chats = await Task.WhenAll(Untimed.Select(async point =>
        {
            var chat = await world.OpenAsync(Look.Phone);
            await AnswerUntilAsync(chat, point);
            return chat;
        }));
        await world.Server.KillAndStartAgainAsync();
        await Task.WhenAll(chats.Select(chat => chat.TapAsync(Person.AcuteLowerAtHome.ButtonFor(chat.Talk.Question!))));

        await AnswerUntilAsync(undisturbed, Untimed[^1]);
        await undisturbed.TapAsync(Person.AcuteLowerAtHome.ButtonFor(undisturbed.Talk.Question!));
        var expected = await undisturbed.ShownAsync();
        foreach (var chat in chats)
        {
            var shown = await chat.ShownAsync();
            Assert.Equal(expected.Take(shown.Count), shown);
            await chat.DisposeAsync();
        }
    }

    [ChromiumFact]
    public async Task Kill_InAHold_IsDoneAgainWhenThePersonIsReady()
    {
        await using var chat = await world.OpenAsync(Look.Phone);
        await AnswerUntilAsync(chat, "routine.hold");
        await world.Server.KillAsync();
        await Task.Delay(Away);
        await world.Server.StartAgainAsync();

        await Assertions.Expect(chat.Buttons).ToHaveTextAsync(["Go on"], new() { Timeout = 60_000 });
        await chat.Buttons.ClickAsync();
        await chat.Page.WaitForFunctionAsync("() => document.querySelector('#pace').dataset.phase === 'hold'");

        var shown = await chat.ShownAsync();
        Assert.Equal("me: Go on", shown[^2]);
        Assert.StartsWith("bot: I lost count.", shown[^3], StringComparison.Ordinal);
        Assert.Equal(shown[^4], shown[^1]);
    }

    /// <summary>Answers as a client would, which is quick; the page shows it all the same.</summary>
    private static async Task AnswerUntilAsync(ChatPage chat, string point)
    {
        for (var turn = 0; turn < 60 && !chat.Talk.Question!.Step.StartsWith(point, StringComparison.Ordinal); turn++)
        {
            await chat.Talk.SayAsync(Person.AcuteLowerAtHome.ButtonFor(chat.Talk.Question));
        }

        Assert.StartsWith(point, chat.Talk.Question!.Step, StringComparison.Ordinal);
        await chat.CatchUpAsync();
    }
}
