namespace CoachBot.Coaching;

/// <summary>
/// What two concepts of a sentence mean together, in either order: a feeling and the part of the body that it is in.
/// A feeling belongs to the part nearest to it, and to the parts joined to that one by "and".
/// </summary>
internal sealed class Pairs<T>
{
    private const int Reach = 6;
    private const int CommaWeighs = 3;
    private const int JointWeighs = 2;
    private const int ClauseWeighs = 5;
    private const string Joint = " + ";
    private readonly Dictionary<int, List<(int Part, T Value)>> _byFeeling = [];
    private readonly IReadOnlyDictionary<string, int> _concepts;
    private readonly HashSet<int> _parts;
    private readonly WordSet _joining;
    private readonly WordSet _joints;
    private readonly WordSet _openers;
    private readonly WordSet _turns;

    public Pairs(IReadOnlyDictionary<string, int> concepts, IEnumerable<string> parts, WordSet joining, WordSet joints, WordSet openers, WordSet turns)
    {
        _concepts = concepts;
        _parts = [.. parts.Select(part => concepts.GetValueOrDefault(part, -1))];
        _joining = joining;
        _joints = joints;
        _openers = openers;
        _turns = turns;
    }

    /// <summary>The two concepts of <c>&lt;numb&gt; + &lt;saddle&gt;</c>; null when the text is no pair.</summary>
    public static (string Feeling, string Part)? Split(string text)
    {
        var sides = Vague.Strip(text).Split(Joint, StringSplitOptions.TrimEntries);
        return sides.Length == 2 && Phrase.IsConcept(sides[0]) && Phrase.IsConcept(sides[1]) ? (sides[0][1..^1], sides[1][1..^1]) : null;
    }

    public void Add((string Feeling, string Part) pair, T value)
    {
        var feeling = _concepts.GetValueOrDefault(pair.Feeling, -1);
        if (!_byFeeling.TryGetValue(feeling, out var list))
        {
            _byFeeling[feeling] = list = [];
        }

        list.Add((_concepts.GetValueOrDefault(pair.Part, -1), value));
    }

    public void Find(Utterance utterance, List<Sighting<T>> found)
    {
        var concepts = utterance.Concepts;
        for (var i = 0; i < concepts.Count; i++)
        {
            if (!_byFeeling.TryGetValue(concepts[i].Value, out var rules))
            {
                continue;
            }

            var feeling = concepts[i];
            var (from, to) = Near(utterance, i);
            var nearest = Nearest(utterance, feeling, from, to);
            for (var j = from; j < to; j++)
            {
                foreach (var (part, value) in rules)
                {
                    if (concepts[j].Value == part && Distance(utterance, feeling, concepts[j]) <= Reach
                        && (!_parts.Contains(part) || BelongsTo(utterance, concepts[j], nearest)))
                    {
                        found.Add(new Sighting<T>(value, feeling.Start, feeling.End, concepts[j].Start, concepts[j].End));
                    }
                }
            }
        }
    }

    /// <summary>The concepts that begin close enough to matter.</summary>
    private static (int From, int To) Near(Utterance utterance, int index)
    {
        var concepts = utterance.Concepts;
        var (from, to) = (index, index + 1);
        while (from > 0 && concepts[from - 1].Start >= concepts[index].Start - (2 * Reach))
        {
            from--;
        }

        while (to < concepts.Count && concepts[to].Start <= concepts[index].End + Reach)
        {
            to++;
        }

        return (from, to);
    }

    private Hit<int>? Nearest(Utterance utterance, Hit<int> feeling, int from, int to)
    {
        Hit<int>? nearest = null;
        var least = int.MaxValue;
        for (var j = from; j < to; j++)
        {
            var part = utterance.Concepts[j];
            var distance = _parts.Contains(part.Value) ? Distance(utterance, feeling, part) : int.MaxValue;
            if (distance < least || (distance == least && distance < int.MaxValue && (part.Start > nearest!.Value.Start || part.Length > nearest.Value.Length)))
            {
                (nearest, least) = (part, distance);
            }
        }

        return nearest;
    }

    /// <summary>The part itself, another word for it, or one joined to it: "my bum and thighs".</summary>
    private bool BelongsTo(Utterance utterance, Hit<int> part, Hit<int>? nearest)
    {
        if (nearest is not { } near)
        {
            return false;
        }

        if (part.Start < near.End && near.Start < part.End)
        {
            // "legs" within "between my legs" is not what is meant.
            return part.Length >= near.Length || !(part.Start >= near.Start && part.End <= near.End);
        }

        var (from, to) = part.Start > near.Start ? (near.End, part.Start) : (part.End, near.Start);
        for (var i = from; i < to; i++)
        {
            var token = utterance.Tokens[i];
            if (token.Kind != TokenKind.Comma && token.Kind != TokenKind.Sign && !_joining.Has(token) && !IsPart(utterance, i))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsPart(Utterance utterance, int token)
    {
        foreach (var concept in utterance.ConceptsAt(token))
        {
            if (_parts.Contains(concept.Value))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Words between two concepts of one sentence; the most that there is when they overlap, or a sentence ends or turns ("but") between them.</summary>
    private int Distance(Utterance utterance, Hit<int> one, Hit<int> other)
    {
        var (from, to) = one.Start < other.Start ? (one.End, other.Start) : (other.End, one.Start);
        if (from > to)
        {
            return int.MaxValue;
        }

        var distance = 0;
        for (var i = from; i < to; i++)
        {
            switch (utterance.Tokens[i].Kind)
            {
                case TokenKind.Stop:
                case TokenKind.Word when _turns.Has(utterance.Tokens[i]):
                    return int.MaxValue;
                case TokenKind.Comma:
                    distance += CommaWeighs;
                    break;
                default:
                    distance += !_joints.Has(utterance.Tokens[i]) ? 1 : i + 1 < to && _openers.Has(utterance.Tokens[i + 1]) ? ClauseWeighs : JointWeighs;
                    break;
            }
        }

        return distance;
    }
}
