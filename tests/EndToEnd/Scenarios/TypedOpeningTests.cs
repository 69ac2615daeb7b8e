using EndToEnd.Pages;
using EndToEnd.People;

namespace EndToEnd.Scenarios;

/// <summary>A first message that is typed at speed and tells much at once: what it told is not asked again, and danger in it is heard.</summary>
public sealed class TypedOpeningTests(World world) : IClassFixture<World>
{
    private const int MaxTurns = 20;

    [ChromiumFact]
    public async Task Opening_WithManyFactsAndTypos_LeadsToAPlanAndAsksNoneOfThemAgain()
    {
        await using var chat = await world.OpenAsync(Look.Phone);
        await chat.TypeAsync("hiya 52 yo, put my lowr back out, abt a 5 now n gettin a bit better. only got a chair at work");
        for (var turn = 0; turn < MaxTurns && chat.Talk.Question!.Step != "triage.summary"; turn++)
        {
            await chat.TypeAsync(Person.AcuteLowerAtHome.WordsFor(chat.Talk.Question));
        }

        Assert.Equal("triage.summary", chat.Talk.Question!.Step);
        var said = (await chat.Talk.TranscriptAsync()).Where(line => line.FromBot).Select(line => line.Step).ToList();
        Assert.Contains("triage.heard", said);
        Assert.Empty(said.Intersect(["triage.age", "triage.region", "triage.trend", "triage.pain", "triage.place"]));
        Assert.Contains(await chat.ShownAsync(), shown => shown.Contains("lower back, getting better, pain 5 out of 10, 52 years old", StringComparison.Ordinal));
        chat.Problems.AssertNone();
    }

    [ChromiumFact]
    public async Task Opening_WithASignAmongItsTypos_ShowsTheNumberAndNoQuestion()
    {
        await using var chat = await world.OpenAsync(Look.Phone);
        await chat.TypeAsync("hi im 36, lowr back killin me 3 days, cant feel the seat when i sit on the loo");

        Assert.Equal("safety.alert", chat.Talk.Question!.Step);
        Assert.Contains("999", (await chat.ShownAsync())[^1], StringComparison.Ordinal);
        await chat.TypeAsync("ok but can i do one strech while i wait");
        Assert.Equal("safety.alert", chat.Talk.Question!.Step);
        Assert.DoesNotContain(await chat.Talk.TranscriptAsync(), line => line.Exercise is not null);
        chat.Problems.AssertNone();
    }
}
