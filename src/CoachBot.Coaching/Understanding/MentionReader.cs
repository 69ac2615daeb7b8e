namespace CoachBot.Coaching;

/// <summary>What a message mentions, and how each is meant.</summary>
internal sealed class MentionReader(Compiler compiler, Masks masks, ContextReader contexts, ToldReader told)
{
    private const int FarthestRepeat = 8;
    private readonly Spotter _spotter = new(compiler, masks);
    private readonly WordSet _negators = compiler.Set("negators");
    private readonly WordSet _subjects = compiler.Set("subjects");
    private readonly HashSet<string> _standing = [.. compiler.Lexicon.Words("standing")];
    private readonly HashSet<string> _lasting = [.. compiler.Lexicon.Words(LexiconFile.Lasting)];
    private readonly HashSet<string> _longHeld = [.. compiler.Lexicon.Words("longHeld")];
    private readonly HashSet<string> _conditions = [.. compiler.Lexicon.Words("conditions")];
    private readonly int _aside = compiler.ConceptNumbers.GetValueOrDefault("aside", -1);
    private readonly int _exertion = compiler.ConceptNumbers.GetValueOrDefault("exertion", -1);

    public List<Mention> Read(Utterance utterance, DateOnly today, Experiencer about)
    {
        using var seen = _spotter.Spot(utterance);
        told.Fill(utterance, seen);
        ToldReader.AddAge(utterance, seen);
        told.AddOnset(utterance, today, seen);
        told.AddTrend(utterance, seen);
        return Read(utterance, seen, about);
    }

    public List<Mention> Flags(Utterance utterance)
    {
        using var seen = _spotter.Spot(utterance);
        seen.RemoveAll(static sighting => sighting.Value.Kind != MentionKind.Flag);
        return Read(utterance, seen, Experiencer.Self);
    }

    /// <summary>What only resembles a sign is never denied; what begins with "I" is of the writer, whoever else is in it ("I've done the kids their letters").</summary>
    public List<Mention> Suspected(Utterance utterance, IReadOnlyList<Sighting<Meaning>> seen, Experiencer about)
    {
        var meant = contexts.Of(utterance, seen, _negators, about);
        return [.. seen.Select((sighting, index) => Mention(utterance.Tokens, sighting, meant[index]) with { Polarity = Answer.Unsure, Who = IsOfWriter(sighting) ? Experiencer.Self : meant[index].Who })];

        bool IsOfWriter(Sighting<Meaning> sighting) => about == Experiencer.Self && _subjects.Has(utterance.Tokens[sighting.First]);
    }

    private List<Mention> Read(Utterance utterance, Scratch<Sighting<Meaning>> seen, Experiencer about)
    {
        var meant = contexts.Of(utterance, seen, _negators, about);
        if (about == Experiencer.Other)
        {
            // Whoever the talk is about, the writer asks.
            var asked = contexts.Of(utterance, seen, _negators);
            for (var i = 0; i < seen.Count; i++)
            {
                meant[i] = seen[i].Value.Kind is MentionKind.Intent or MentionKind.Topic or MentionKind.Lesson ? asked[i] : meant[i];
            }
        }

        var (isAside, isExertion) = (utterance.Expresses(_aside), utterance.Expresses(_exertion));
        var mentions = new List<Mention>(seen.Count);
        for (var i = 0; i < seen.Count; i++)
        {
            if (!IsRepeated(seen, meant, i))
            {
                mentions.Add(Mention(utterance.Tokens, seen[i], isAside || (isExertion && !_conditions.Contains(seen[i].Value.Value)) ? Aside(seen[i].Value, meant[i]) : meant[i]));
            }
        }

        return mentions;
    }

    // "Nae bother wi the waterworks" says what "bother wi the waterworks" within it only seems to say.
    private static bool IsRepeated(Scratch<Sighting<Meaning>> seen, Context[] contexts, int index)
    {
        var one = seen[index];
        for (var i = index - 1; i >= Math.Max(0, index - FarthestRepeat); i--)
        {
            var other = seen[i];
            if (other.Value.Kind == one.Value.Kind && other.Value.Value == one.Value.Value && other.First <= one.First && other.Last >= one.Last
                && (other.Value.Denies || contexts[i] == contexts[index]))
            {
                return true;
            }
        }

        return false;
    }

    // "On the stroke ward all day", "nearly had a heart attack when I saw the price": who may not speak of his own body is asked.
    private Context Aside(Meaning meaning, Context context)
        => meaning.Kind != MentionKind.Flag || context.Polarity == (meaning.Denies ? Answer.Yes : Answer.No) ? context
            : context.Who == Experiencer.Other ? context with { When = Temporality.Supposed }
            : _standing.Contains(meaning.Value) ? context
            : context with { Polarity = Answer.Unsure };

    private Mention Mention(Scratch<Token> tokens, Sighting<Meaning> sighting, Context context)
    {
        var meaning = sighting.Value;
        var polarity = meaning.Denies ? Opposite(context.Polarity) : context.Polarity;
        var when = meaning.Kind switch
        {
            MentionKind.Flag => WhenOf(meaning.Value, context),
            MentionKind.Age when context.When == Temporality.Past => Temporality.Now,
            MentionKind.Caution when context.When == Temporality.Past && _lasting.Contains(meaning.Value) => Temporality.Now,
            _ => context.When,
        };
        var sureness = meaning.IsVague ? Sureness.Vague : IsGuess(tokens, sighting) ? Sureness.Misspelt : Sureness.Said;
        var (start, end) = (tokens[sighting.First].Start, tokens[sighting.Last - 1].End);
        return new Mention(
            meaning.Kind, meaning.Value, meaning.IsVague && polarity == Answer.Yes ? Answer.Unsure : polarity, context.Who, when, sureness, start, end - start);
    }

    private Temporality WhenOf(string flag, Context context) => context.When switch
    {
        Temporality.Past when _standing.Contains(flag) => Temporality.Now,
        Temporality.Now when context.IsLongHeld && _longHeld.Contains(flag) => Temporality.Past,
        _ => context.When,
    };

    private static bool IsGuess(Scratch<Token> tokens, Sighting<Meaning> sighting)
    {
        for (var i = sighting.First; i < sighting.Last; i++)
        {
            if (tokens[i].IsGuess)
            {
                return true;
            }
        }

        return false;
    }

    private static Answer Opposite(Answer answer) => answer switch
    {
        Answer.Yes => Answer.No,
        Answer.No => Answer.Yes,
        _ => answer,
    };
}
