using EndToEnd.Pages;
using EndToEnd.People;

namespace EndToEnd.Scenarios;

/// <summary>From opening the page to the end of a routine, as people do it.</summary>
public sealed class RoutineTests(World world) : IClassFixture<World>
{
    private const int MaxTurns = 150;

    public static TheoryData<string, bool, int, int> Runs() => new()
    {
        { nameof(Person.AcuteLowerAtHome), false, 360, 740 },
        { nameof(Person.AcuteLowerAtHome), true, 1200, 900 },
        { nameof(Person.RecoveringUpperAtTheOffice), false, 1200, 900 },
        { nameof(Person.RecoveringUpperAtTheOffice), true, 360, 740 },
    };

    [ChromiumTheory]
    [MemberData(nameof(Runs))]
    public async Task Routine_TappedOrTyped_IsCoachedToItsEnd(string who, bool typing, int width, int height)
    {
        var person = Person.Named(who);
        await using var chat = await world.OpenAsync(new Look(width, height));
        for (var turn = 0; turn < MaxTurns && chat.Talk.Question!.Step != "routine.done"; turn++)
        {
            var question = chat.Talk.Question;
            await (typing ? chat.TypeAsync(person.WordsFor(question)) : chat.TapAsync(person.ButtonFor(question)));
        }

        Assert.Equal("routine.done", chat.Talk.Question!.Step);
        var held = await chat.Talk.TranscriptAsync();
        Assert.Equal("coach", held.Last(line => line.Step == "triage.summary").Disposition);
        Assert.Equal(held.Count, (await chat.ShownAsync()).Count);
        chat.Problems.AssertNone();
    }
}
