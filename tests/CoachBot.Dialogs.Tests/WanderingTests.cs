using System.Globalization;

namespace CoachBot.Dialogs.Tests;

/// <summary>People who say anything at any moment: whatever they wander through, they are answered, and a lock holds.</summary>
public sealed class WanderingTests
{
    private const int Turns = 60;

    private static readonly string[] Utterances =
    [
        "hi", "thanks", "ok thanks", "yes", "no", "not sure", "help", "stop", "back", "start over", "stretch now", "ugh, need a stretch",
        "lower back since tuesday, about a 6", "upper back, 2 weeks, getting better", "no, i meant upper", "sorry i meant 3 weeks",
        "my knees are bad", "im pregnant", "i have osteoporosis", "on warfarin", "im diabetic", "i had spinal surgery in march",
        "no chest pain, not breathless", "no numbness at all", "had a fever last month but its gone", "might be a bit numb between my legs",
        "should i worry if i got numb down there?", "no i dont have it, just asking", "my leg has gone a bit tingly", "feeling dizzy",
        "it shot down my leg", "that was sharp", "ouch", "can feel a nice pull", "clicks a bit, no pain", "my pain is 9 now",
        "its gone now", "still there", "my mum has chest pain", "my 8 yr old says his back hurts", "my dad had cancer", "mine", "theirs",
        "this meeting makes me want to die", "purple monkey", "", "40", "3", "floor", "done", "ready", "skip", "easier", "why", "pause",
    ];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 60)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Messages_OfAnyKindAtAnyMoment_AreAnsweredAndALockHolds(int seed)
    {
#pragma warning disable CA5394 // The walk must be the same each time.
        var random = new Random(seed);
        var coach = new CoachHarness();
        IReadOnlyList<string> options = [];
        var said = new List<string>();
        var isLocked = false;
        for (var turn = 0; turn < Turns; turn++)
        {
            var words = options.Count > 0 && random.Next(3) > 0 ? options[random.Next(options.Count)] : Utterances[random.Next(Utterances.Length)];
#pragma warning restore CA5394
            said.Add(words);
            var heard = await coach.SayAsync(words);
            var trace = string.Create(CultureInfo.InvariantCulture, $"seed {seed}: {string.Join(" / ", said)}");

            Assert.True(heard.Count > 0, trace);
            foreach (var message in heard)
            {
                isLocked |= message.Step == "safety.alert";
                isLocked &= message.Step is not ("safety.unlocked" or "safety.corrected");
                Assert.False(isLocked && message.Value("exercise") is not null, trace);
            }

            options = [.. heard[^1].Options.Where(option => option != "wrong-age")];
        }
    }
}
