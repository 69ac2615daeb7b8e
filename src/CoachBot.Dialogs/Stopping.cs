using CoachBot.Coaching;
using Microsoft.Bot.Builder;

namespace CoachBot.Dialogs;

/// <summary>Stop signs in free text during a move: the same as a tap on "That hurt" and that sign.</summary>
internal sealed class Stopping(Library library, Func<ITurnContext, Reading> read)
{
    /// <summary>Points of pain more that are worse, not just a bad moment.</summary>
    public const int Jump = 2;

    private const int TooMuch = 6;
    private const string ToldOfMove = "told.move";
    private const string Move = "move";

    /// <summary>The sign that a message tells of, when it changes more than the effort; null when there is none.</summary>
    public StopSign? SignIn(ITurnContext turn)
    {
        var told = Told(turn);
        if (library.Stop.Signs.FirstOrDefault(sign => told.Exists(fact => Means(sign, fact))) is { } sign)
        {
            // A hamstring that cramps is in the leg, and does not spread.
            return told.TrueForAll(IsHistory) && Named(turn, [.. library.Stop.Signs]) is { Spares.Count: > 0 } cramp ? cramp : sign;
        }

        // Where a word alone would mean an alarm, the flags decide: they know "the chest stretch" from a chest pain.
        var asked = library.Stop.Signs.Where(sign => sign.Settled is not null || sign is { Fact: null, Swap: true }).ToList();
        return Named(turn, asked);
    }

    /// <summary>Pain that is growing, by its number or in words: 6 and more, or up by 2.</summary>
    public bool IsWorse(ITurnContext turn, Answers answers)
        => read(turn).Mentions.Any(mention => mention is { Kind: MentionKind.Trend, Value: "worse", Holds: true })
        || read(turn).Mentions.Any(mention => mention is { Kind: MentionKind.Pain, Holds: true }
            && int.TryParse(mention.Value, out var pain)
            && (pain >= answers.Pain + Jump || (pain >= TooMuch && pain > answers.Pain)));

    /// <summary>"Can feel a nice pull", "clicks a bit, no pain": nothing to stop for. A question is not answered by it.</summary>
    public bool IsFine(ITurnContext turn)
    {
        var text = turn.Activity.Text ?? "";
        return !text.Contains('?', StringComparison.Ordinal)
            && (read(turn).Mentions.Any(mention => mention is { Kind: MentionKind.Pain, Value: "0", Holds: true })
                || library.Understanding.Option("routine.feedback", [Outcome.Easy, Outcome.Right, Outcome.TooMuch, Outcome.Hurt], text)
                    is Outcome.Easy or Outcome.Right);
    }

    /// <summary>Facts that are signs only of what a move does: "felt it go" is how many a sore back began.</summary>
    public IReadOnlyCollection<string> OfMoves
        => [.. library.Stop.Signs.SelectMany(sign => (string?[])[sign.Fact, sign.Settled]).OfType<string>()
            .Except(library.FlagGroups.SelectMany(group => group.Flags))];

    /// <summary>Facts that hang on whether the sign settles, and so are taken in only when that is known.</summary>
    public IReadOnlyCollection<string> AskedAbout(ITurnContext turn)
    {
        if (SignIn(turn) is not { Fact: { } fact, Settled: { } settled } sign)
        {
            return [];
        }

        var told = Told(turn);
        var meant = told.FindAll(one => Means(sign, one));
        var clear = read(turn).Mentions.Where(mention => meant.Contains(mention.Value)).ToList();
        var hints = read(turn).Mentions.Where(mention => mention.Sureness == Sureness.Vague && clear.Exists(mention.Overlaps)).Select(mention => mention.Value);

        // "Dizzy when I turned it, and my words come out wrong": what the first may only hint at, the second tells.
        return [fact, settled, .. library.Flags[fact].Brings, .. meant, .. hints.Except(told)];
    }

    private StopSign? Named(ITurnContext turn, List<StopSign> signs)
    {
        var heard = library.Understanding.Option("stop", signs.ConvertAll(sign => sign.Id), turn.Activity.Text ?? "");
        return signs.Find(sign => sign.Id == heard);
    }

    private bool IsHistory(string fact) => library.Flags.TryGetValue(fact, out var flag) && flag.Level == Disposition.Coach;

    // "That one sent a zing down to my calf, gone now": what a move did counts, though it is over.
    private List<string> Told(ITurnContext turn)
        => [.. read(turn).Mentions
            .Where(mention => mention is { Kind: MentionKind.Flag or MentionKind.Caution, Polarity: Answer.Yes, Who: Experiencer.Self }
                && (mention.When == Temporality.Now || (mention.When == Temporality.Past && IsOfAMove(turn))))
            .Select(mention => mention.Value)];

    private bool IsOfAMove(ITurnContext turn) => library.Understanding.Option(ToldOfMove, [Move], turn.Activity.Text ?? "") is not null;

    /// <summary>Dizziness and pain down a leg are no history when they come in the middle of a move.</summary>
    private bool Means(StopSign sign, string fact)
        => fact == sign.Fact || fact == sign.Settled
        || (sign is { Fact: { } flag, Settled: not null }
            && library.Flags[flag].Brings.Intersect(library.Flags.TryGetValue(fact, out var told) && told.Level == Disposition.Coach ? told.Brings : [fact]).Any());

    /// <summary>What new numbness must be followed by: is it anywhere worse?</summary>
    public List<Doubt> AskAfter(IReadOnlyCollection<string> facts, Answers answers)
        => library.Stop.Signs.FirstOrDefault(sign => sign.Fact is { } fact && facts.Contains(fact))?.Ask is { } ask
            && answers.Facts.GetValueOrDefault(ask, Answer.No) == Answer.No
            ? [new Doubt(ask, Supposed: false)]
            : [];
}
