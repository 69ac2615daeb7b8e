namespace CoachBot.Coaching;

/// <summary>Sees what a message mentions, before anything is said about whether, of whom and when it is true.</summary>
internal sealed class Spotter
{
    private const string Number = "<number>";
    private static readonly int Kinds = Enum.GetValues<MentionKind>().Length;
    private readonly Phrases<Meaning> _phrases;
    private readonly Pairs<Meaning> _pairs;
    private readonly Masks _masks;
    private readonly IReadOnlyList<string> _negators;
    private readonly IReadOnlyDictionary<string, int> _concepts;
    private readonly int _fine;
    private readonly WordSet _joints;
    private readonly HashSet<string> _lesser;

    public Spotter(Compiler compiler, Masks masks)
    {
        _phrases = compiler.Phrases<Meaning>();
        _pairs = compiler.Pairs<Meaning>();
        _masks = masks;
        _negators = compiler.Lexicon.Words("negators");
        _concepts = compiler.ConceptNumbers;
        _fine = compiler.ConceptNumbers.GetValueOrDefault("fine", -1);
        _joints = compiler.Set("joints");
        _lesser = [.. compiler.Lexicon.Words("lesser")];
        foreach (var (kind, value, phrases) in compiler.Lexicon.Mentions)
        {
            AddAll(phrases, new Meaning(kind, value));
        }

        foreach (var (flag, phrases) in compiler.Lexicon.Denials)
        {
            AddAll(phrases, new Meaning(MentionKind.Flag, flag, Denies: true));
        }
    }

    /// <summary>By the first token.</summary>
    public Scratch<Sighting<Meaning>> Spot(Utterance utterance)
    {
        var seen = Scratch<Sighting<Meaning>>.Take();
        _pairs.Find(utterance, seen);
        var inPairs = InPairs(utterance, seen);
        Span<int> reach = stackalloc int[Kinds];
        Span<(int Start, int Length)> longest = stackalloc (int, int)[Kinds];
        using var hits = _phrases.Find(utterance);
        bool[]? expressed = null;
        foreach (var hit in hits)
        {
            if (hit.Value.Beside.Count > 0 && !AreAll(expressed ??= Expressed(utterance), hit.Value.Beside))
            {
                continue;
            }

            var kind = (int)hit.Value.Kind;
            var isInside = hit.End <= reach[kind] && longest[kind] != (hit.Start, hit.Length) && hit.Value.Kind != MentionKind.Flag;
            if (!isInside && !IsInPair(inPairs, hit))
            {
                seen.Add(new Sighting<Meaning>(hit.Value, hit.Start, hit.End));
                if (!hit.Value.IsVague)
                {
                    longest[kind] = (hit.Start, hit.Length);
                    reach[kind] = Math.Max(reach[kind], hit.End);
                }
            }
        }

        if (seen.Count > 0)
        {
            DropVague(utterance, seen);
            DropMasked(utterance, seen);
            DropJoined(utterance, seen);
            seen.Sort(static (one, other) => one.First != other.First ? one.First.CompareTo(other.First) : other.Last.CompareTo(one.Last));
        }

        return seen;
    }

    // A concept may hide one: the "no" of "no feeling".
    private bool HasNegator(string phrase) =>
        phrase.Split(' ', '|').Any(word => _negators.Contains(word) || Phrase.IsConcept(word));

    private void AddAll(IEnumerable<string> phrases, Meaning meaning)
    {
        foreach (var phrase in phrases)
        {
            if (Pairs<Meaning>.Split(phrase) is { } pair)
            {
                _pairs.Add(pair, meaning with { IsVague = Vague.Is(phrase) });
            }
            else
            {
                var pattern = Beside.Strip(phrase);
                _phrases.Add(pattern, meaning with
                {
                    IsVague = Vague.Is(phrase),
                    HasNegator = HasNegator(pattern),
                    HasNumber = pattern.Contains(Number, StringComparison.Ordinal),
                    Beside = [.. Beside.Concepts(phrase).Select(concept => _concepts.GetValueOrDefault(concept[1..^1]))],
                });
            }
        }
    }

    private static bool AreAll(bool[] expressed, IReadOnlyList<int> concepts)
    {
        foreach (var concept in concepts)
        {
            if (!expressed[concept])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>For each concept, whether the message expresses or implies it.</summary>
    private bool[] Expressed(Utterance utterance)
    {
        var expressed = new bool[_concepts.Count];
        foreach (var concept in utterance.Concepts)
        {
            expressed[concept.Value] = true;
        }

        foreach (var concept in utterance.Implied)
        {
            expressed[concept] = true;
        }

        return expressed;
    }

    /// <summary>For each token, how far the halves of pairs that begin there or before reach; empty without pairs.</summary>
    private static int[] InPairs(Utterance utterance, List<Sighting<Meaning>> pairs)
    {
        if (pairs.Count == 0)
        {
            return [];
        }

        var reach = new int[utterance.Tokens.Count];
        foreach (var pair in pairs)
        {
            reach[pair.Start] = Math.Max(reach[pair.Start], pair.End);
            reach[pair.OtherStart] = Math.Max(reach[pair.OtherStart], pair.OtherEnd);
        }

        Extend(reach);
        return reach;
    }

    /// <summary>Makes of how far each reaches how far it and all before it do.</summary>
    internal static void Extend(int[] reach)
    {
        for (var i = 1; i < reach.Length; i++)
        {
            reach[i] = Math.Max(reach[i], reach[i - 1]);
        }
    }

    // "Numb" says less than the "numb" and "between my legs" that it is part of.
    private static bool IsInPair(int[] inPairs, Hit<Meaning> hit) =>
        inPairs.Length > 0 && hit.Value.Kind == MentionKind.Flag && inPairs[hit.Start] >= hit.End;

    private void DropVague(Utterance utterance, List<Sighting<Meaning>> seen)
    {
        foreach (var kind in (ReadOnlySpan<MentionKind>)[MentionKind.Flag, MentionKind.Concern])
        {
            if (seen.Exists(sighting => sighting.Value.Kind == kind && sighting.Value.IsVague))
            {
                DropVague(kind, utterance, seen);
            }
        }
    }

    private void DropVague(MentionKind kind, Utterance utterance, List<Sighting<Meaning>> seen)
    {
        var clear = new bool[utterance.Tokens.Count];
        foreach (var sighting in seen)
        {
            if (sighting.Value.Kind == kind && !sighting.Value.IsVague && !_lesser.Contains(sighting.Value.Value))
            {
                clear.AsSpan(sighting.Start, sighting.End - sighting.Start).Fill(true);
                clear.AsSpan(sighting.OtherStart, sighting.OtherEnd - sighting.OtherStart).Fill(true);
            }
        }

        seen.RemoveAll(sighting => sighting.Value.Kind == kind && sighting.Value.IsVague
            && clear.AsSpan(sighting.Start, sighting.End - sighting.Start).Contains(true));
    }

    // "No night pain and chest is fine": the chest is of what is fine, and not of the pain that it is joined to.
    private void DropJoined(Utterance utterance, List<Sighting<Meaning>> seen)
    {
        if (seen.Exists(static sighting => sighting.Value.Denies))
        {
            seen.RemoveAll(pair => pair is { IsPair: true, Value.Denies: false }
                && seen.Exists(fine => fine.Value.Denies && fine.Value.Value == pair.Value.Value && IsOfAnother(utterance, pair, fine)));
        }
    }

    // "Weight the same, chest fine" and "chest fine, grip fine"
    private bool IsOfAnother(Utterance utterance, Sighting<Meaning> pair, Sighting<Meaning> fine)
    {
        var tokens = utterance.Tokens;
        var later = Math.Max(pair.Start, pair.OtherStart);
        return fine.First == later
            ? IsApart(tokens[later - 1])
            : fine.First == pair.First && fine.Last < later && IsApart(tokens[fine.Last]) && IsFine(utterance, pair.Last);
    }

    private bool IsApart(Token token) => token.Kind == TokenKind.Comma || _joints.Has(token);

    private bool IsFine(Utterance utterance, int token)
    {
        if (token < utterance.Tokens.Count)
        {
            foreach (var concept in utterance.ConceptsAt(token))
            {
                if (concept.Value == _fine)
                {
                    return true;
                }
            }
        }

        return false;
    }

    // A mask hides what lies within it, as the "chest" of "chest infection"; what the same words are listed for stays.
    private void DropMasked(Utterance utterance, List<Sighting<Meaning>> seen)
    {
        if (_masks.Reach(utterance) is not { Length: > 0 } reach)
        {
            return;
        }

        seen.RemoveAll(sighting => sighting.Value.Kind is MentionKind.Flag or MentionKind.Caution or MentionKind.Concern or MentionKind.Equipment or MentionKind.Trend
            && (IsMasked(sighting.Start, sighting.End) || (sighting.IsPair && IsMasked(sighting.OtherStart, sighting.OtherEnd))));

        bool IsMasked(int start, int end) => reach[start] > end || (start > 0 && reach[start - 1] >= end);
    }
}
