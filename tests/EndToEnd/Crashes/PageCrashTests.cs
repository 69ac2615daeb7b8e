using EndToEnd.Pages;
using EndToEnd.People;

namespace EndToEnd.Crashes;

/// <summary>What a person sees after a reload or a crash of the server is what they would have seen without.</summary>
public sealed class PageCrashTests(World world) : IClassFixture<World>
{
    private static readonly string[] Points =
        ["triage.pain", "triage.redflags", "triage.summary", "routine.rules", "routine.exercise", "routine.hold", "routine.feedback"];

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
    public async Task Kill_AtSevenPointsAtOnce_EachPageGoesOnByItself()
    {
        await using var undisturbed = await world.OpenAsync(Look.Desk);
        var chats = await Task.WhenAll(Points.Select(async point =>
        {
            var chat = await world.OpenAsync(Look.Phone);
            await AnswerUntilAsync(chat, point);
            return chat;
        }));
        await world.Server.KillAndStartAgainAsync();
        await Task.WhenAll(chats.Select(chat => chat.TapAsync(Person.AcuteLowerAtHome.ButtonFor(chat.Talk.Question!))));

        await AnswerUntilAsync(undisturbed, Points[^1]);
        await undisturbed.TapAsync(Person.AcuteLowerAtHome.ButtonFor(undisturbed.Talk.Question!));
        var expected = await undisturbed.ShownAsync();
        foreach (var chat in chats)
        {
            var shown = await chat.ShownAsync();
            Assert.Equal(expected.Take(shown.Count), shown);
            await chat.DisposeAsync();
        }
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
