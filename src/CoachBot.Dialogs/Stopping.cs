using CoachBot.Coaching;
using Microsoft.Bot.Builder;

namespace CoachBot.Dialogs;

/// <summary>Stop signs in free text during a move: the same as a tap on "That hurt" and that sign.</summary>
internal sealed class Stopping(Library library, Func<ITurnContext, Reading> read)
{
    /// <summary>The sign that a message tells of, when it changes more than the effort; null when there is none.</summary>
    public StopSign? SignIn(ITurnContext turn)
    {
        var flags = read(turn).Mentions
            .Where(mention => mention is { Kind: MentionKind.Flag, Holds: true })
            .Select(mention => mention.Value)
            .ToHashSet(StringComparer.Ordinal);
        if (library.Stop.Signs.FirstOrDefault(sign => flags.Contains(sign.Fact ?? "") || flags.Contains(sign.Settled ?? "")) is { } told)
        {
            return told;
        }

        // Where a word alone would mean an alarm, the flags decide: they know "the chest stretch" from a chest pain.
        var asked = library.Stop.Signs.Where(sign => sign.Settled is not null || sign is { Fact: null, Swap: true }).ToList();
        var heard = library.Understanding.Option("stop", asked.ConvertAll(sign => sign.Id), turn.Activity.Text ?? "");
        return asked.Find(sign => sign.Id == heard);
    }

    /// <summary>Facts that hang on whether the sign settles, and so are taken in only when that is known.</summary>
    public IReadOnlyCollection<string> AskedAbout(ITurnContext turn)
    {
        if (SignIn(turn) is not { Fact: { } fact, Settled: { } settled })
        {
            return [];
        }

        return [fact, settled, .. library.Flags[fact].Brings, .. library.Flags[settled].Brings];
    }

    /// <summary>What new numbness must be followed by: is it anywhere worse?</summary>
    public Doubt? AskAfter(IReadOnlyCollection<string> facts, Answers answers)
        => library.Stop.Signs.FirstOrDefault(sign => sign.Fact is { } fact && facts.Contains(fact))?.Ask is { } ask
            && answers.Facts.GetValueOrDefault(ask, Answer.No) == Answer.No
            ? new Doubt(ask, Supposed: false)
            : null;
}
