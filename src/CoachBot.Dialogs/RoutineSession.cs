using System.Text.Json.Serialization;
using CoachBot.Coaching;

namespace CoachBot.Dialogs;

/// <summary>How far a routine has come. Made only from a <see cref="Plan"/>, and so only with clearance.</summary>
public sealed class RoutineSession
{
    [JsonConstructor]
    internal RoutineSession()
    {
    }

    [JsonInclude]
    public List<Turn> Turns { get; internal set; } = [];

    /// <summary>The exercise at hand; equal to the count of <see cref="Turns"/> when all are done.</summary>
    public int Index { get; set; }

    /// <summary>The bout at hand: sets times sides, from 0.</summary>
    public int Bout { get; set; }

    /// <summary>The exercise that words blame, where it is not the one at hand: "a cramp on that bridge".</summary>
    public string? Blamed { get; set; }

    /// <summary>Exercises that what was felt would soon come back with.</summary>
    public IReadOnlyList<string> Spared { get; set; } = [];

    /// <summary>How often "slower" was said: each time, what is not itself the exercise takes half as long again.</summary>
    public int Slowness { get; set; }

    [JsonIgnore]
    public Turn? Current => Index < Turns.Count ? Turns[Index] : null;

    public static RoutineSession From(Plan plan)
    {
        var swaps = plan.Swaps.Where(swap => swap.To is not null).ToLookup(swap => swap.To);
        return new()
        {
            Turns =
            [
                .. plan.Items.Select(item => new Turn
                {
                    Exercise = item.Exercise.Id,
                    Dose = item.Dose,
                    InsteadOf = swaps[item.Exercise.Id].FirstOrDefault()?.From,
                    Because = swaps[item.Exercise.Id].FirstOrDefault()?.Because,
                }),
            ],
        };
    }

    /// <summary>What was come to so far, for the diary.</summary>
    internal List<DiaryMove> Moves() =>
        [.. Turns.Where(turn => turn.Outcome is not null).Select(turn => new DiaryMove(turn.Exercise, turn.Dose, turn.Outcome) { InsteadOf = turn.InsteadOf, Because = turn.Because })];

    public int Slowly(int seconds) => seconds + (seconds * Slowness / 2);

    /// <summary>One exercise's turn in a routine.</summary>
    public sealed class Turn
    {
        public required string Exercise { get; set; }

        public Dose Dose { get; set; }

        /// <summary>What the routine has here for others, and why it was swapped; null where it was not.</summary>
        public string? InsteadOf { get; set; }

        public string? Because { get; set; }

        /// <summary>"easy", "right", "too-much", "hurt", "skipped", or null before it was done.</summary>
        public string? Outcome { get; set; }
    }
}
