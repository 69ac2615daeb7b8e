using System.Text.Json;
using EndToEnd.Pages;
using EndToEnd.People;
using Microsoft.Playwright;

namespace EndToEnd.Scenarios;

/// <summary>
/// A stretch that nobody touches once it runs: what is called out comes when the card said, and is shown, sounded and spoken.
/// Into its second exercise; that it comes to its end so is told by the story paced-by-the-clock.
/// </summary>
public sealed class PaceTests(World world) : IClassFixture<World>
{
    private const int MaxTurns = 60;
    private const float Longest = 240_000;
    private const double Off = 1_000;

    /// <summary>Keeps what the page hears, sounds and speaks, each with its time.</summary>
    private const string Recorder = """
        window.heard = []; window.spoken = []; window.tones = 0;
        Object.defineProperty(window, 'speechSynthesis', { value: { speak: said => window.spoken.push(said.text), cancel() {} } });
        const start = OscillatorNode.prototype.start;
        OscillatorNode.prototype.start = function (...when) { window.tones++; return start.apply(this, when); };
        window.WebSocket = class extends window.WebSocket {
          constructor(...address) {
            super(...address);
            this.addEventListener('message', frame => {
              for (const activity of frame.data ? JSON.parse(frame.data).activities : []) {
                const coach = activity.channelData?.coach;
                if (coach?.step) window.heard.push({ at: Date.now(), index: coach.exercise?.index, cue: coach.cue ?? '', startsAt: coach.timer?.startsAt ?? '', endsAt: coach.timer?.endsAt ?? '' });
              }
            });
          }
        };
        """;

    [ChromiumFact]
    public async Task Stretch_LeftToTheClock_GoesOnToTheNextExercise()
    {
        await using var chat = await world.OpenAsync(Look.Phone, Recorder);
        await ComeToTheFirstExerciseAsync(chat);

        await chat.Page.Locator("[data-part='sound']").ClickAsync();
        await chat.Page.Locator("[data-part='voice']").ClickAsync();
        await chat.TypeAsync("ready");

        await Assertions.Expect(chat.Page.Locator("#pace")).ToHaveAttributeAsync("data-phase", "hold", new() { Timeout = 15_000 });
        await chat.ShootAsync("pace");
        await chat.Page.WaitForFunctionAsync("() => window.heard.some(one => one.index === 2 && one.cue === 'go')", null, new() { Timeout = Longest });

        var heard = await chat.Page.EvaluateAsync<JsonElement>("() => window.heard");
        var due = new Dictionary<string, DateTimeOffset>();
        var off = new List<double>();
        foreach (var message in heard.EnumerateArray())
        {
            if (due.TryGetValue(message.GetProperty("cue").GetString()!, out var expected))
            {
                off.Add((DateTimeOffset.FromUnixTimeMilliseconds(message.GetProperty("at").GetInt64()) - expected).TotalMilliseconds);
            }

            if (message.GetProperty("startsAt").TryGetDateTimeOffset(out var start) && message.GetProperty("endsAt").TryGetDateTimeOffset(out var end))
            {
                (due["go"], due["end"]) = (start, end);
            }
        }

        Assert.InRange(off.Count, 3, int.MaxValue);
        Assert.All(off, late => Assert.InRange(late, -Off, Off));
        var spoken = await chat.Page.EvaluateAsync<string[]>("() => window.spoken");
        Assert.Contains("Go.", spoken);
        Assert.Contains("And relax.", spoken);
        Assert.True(await chat.Page.EvaluateAsync<int>("() => window.tones") >= off.Count);
        await chat.TypeAsync("stop");
        await Assertions.Expect(chat.Page.Locator("#pace")).Not.ToHaveAttributeAsync("data-phase", "hold");
        chat.Problems.AssertNone();
    }

    [ChromiumFact]
    public async Task Hold_ForWhoeverWantsWordsAlone_ShowsTheRingWithoutAPicture()
    {
        await using var chat = await world.OpenAsync(Look.Phone);
        await chat.TypeAsync("text only");
        await ComeToTheFirstExerciseAsync(chat);

        await chat.TypeAsync("ready");

        await Assertions.Expect(chat.Page.Locator("[data-part='seconds']")).Not.ToBeEmptyAsync();
        await Assertions.Expect(chat.Page.Locator("[data-part='picture']")).ToBeHiddenAsync();
        await chat.TypeAsync("stop");
        chat.Problems.AssertNone();
    }

    private static async Task ComeToTheFirstExerciseAsync(ChatPage chat)
    {
        var person = Person.RecoveringUpperAtTheOffice;
        for (var turn = 0; turn < MaxTurns && chat.Talk.Question!.Step != "triage.summary"; turn++)
        {
            await chat.Talk.SayAsync(person.ButtonFor(chat.Talk.Question));
        }

        foreach (var says in (string[])["later", "stretch now"])
        {
            await chat.TypeAsync(says);
        }

        for (var turn = 0; turn < MaxTurns && chat.Talk.Question!.Step != "routine.exercise"; turn++)
        {
            await chat.TypeAsync(chat.Talk.Question.Step switch { "stretch.gate" => "none", "stretch.place" => "office", _ => "ready" });
        }
    }
}
