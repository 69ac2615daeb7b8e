namespace CoachBot.Coaching;

/// <summary>
/// A pattern of words: <c>a|b</c> is either, <c>numb*</c> any ending, <c>&lt;leg&gt;</c> any expression of that concept,
/// <c>_</c> up to four other words of the same clause but no "but", <c>__</c> up to eight words and commas. Work per place in the
/// text is bounded, so that matching is linear.
/// </summary>
internal sealed class Phrase
{
    private const int ShortGap = 4;
    private const int LongGap = 8;
    private const int MostGaps = 2;
    private readonly Element[] _elements;
    private readonly WordSet _turns;

    private Phrase(Element[] elements, WordSet turns)
    {
        (_elements, _turns) = (elements, turns);
        Telling = elements.Skip(1).Where(element => element.Kind == ElementKind.Words).Select(element => element.Numbers).MinBy(words => words.Length) ?? [];
    }

    /// <summary>The words of the place, after the first, that the fewest can fill: a message that has none of them does not say it. Empty without such a place.</summary>
    public IReadOnlyList<int> Telling { get; }

    /// <summary>The numbers of the words that it may begin with; of its concept when it begins with one.</summary>
    public IReadOnlyList<int> First => _elements[0].Numbers;

    public bool BeginsWithConcept => _elements[0].Kind == ElementKind.Concept;

    /// <summary>The words of a pattern, alternatives apart; null when it is not one.</summary>
    public static string[][]? Split(string text)
    {
        var elements = text.ToLowerInvariant().Replace("'", "", StringComparison.Ordinal)
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(element => element.Split('|', StringSplitOptions.RemoveEmptyEntries)).ToArray();
        var isSound = elements.Length > 0 && elements.All(element => element.Length > 0)
            && !IsGap(elements[0]) && !IsGap(elements[^1]) && elements.Count(IsGap) <= MostGaps
            && elements.All(element => element.Length == 1 || !element.Any(word => IsConcept(word) || word[0] == '_'));
        return isSound ? elements : null;
    }

    public static bool IsConcept(string word) => word.Length > 2 && word[0] == '<' && word[^1] == '>';

    public static Phrase? Compile(string text, Vocabulary vocabulary, IReadOnlyDictionary<string, int> concepts, WordSet turns) =>
        Split(text) is { } elements ? new Phrase([.. elements.Select(element => Element.Compile(element, vocabulary, concepts))], turns) : null;

    /// <summary>The token after the last that it covers from <paramref name="at"/> on; 0 when it does not match there.</summary>
    public int Match(Utterance utterance, int at) => Match(utterance, at, 0);

    private int Match(Utterance utterance, int at, int index)
    {
        if (index == _elements.Length)
        {
            return at;
        }

        var tokens = utterance.Tokens;
        var element = _elements[index];
        switch (element.Kind)
        {
            case ElementKind.Words:
                return at < tokens.Count && element.Holds(tokens[at]) ? Match(utterance, at + 1, index + 1) : 0;
            case ElementKind.Concept:
                foreach (var hit in utterance.ConceptsAt(at))
                {
                    if (hit.Value == element.Numbers[0] && Match(utterance, hit.End, index + 1) is var end and > 0)
                    {
                        return end;
                    }
                }

                return 0;
            default:
                return MatchAfterGap(utterance, at, index);
        }
    }

    private int MatchAfterGap(Utterance utterance, int at, int index)
    {
        var isShort = _elements[index].Kind == ElementKind.ShortGap;
        var gap = isShort ? ShortGap : LongGap;
        for (var next = at; next <= at + gap && next < utterance.Tokens.Count; next++)
        {
            if (Match(utterance, next, index + 1) is var end and > 0)
            {
                return end;
            }

            var skipped = utterance.Tokens[next];
            if (skipped.Kind == TokenKind.Stop || (isShort && (skipped.Kind == TokenKind.Comma || _turns.Has(skipped))))
            {
                return 0;
            }
        }

        return 0;
    }

    private static bool IsGap(string[] element) => element[0] is "_" or "__";

    private enum ElementKind { Words, Concept, ShortGap, LongGap }

    private readonly record struct Element(ElementKind Kind, int[] Numbers)
    {
        public static Element Compile(string[] words, Vocabulary vocabulary, IReadOnlyDictionary<string, int> concepts) => words[0] switch
        {
            "_" => new Element(ElementKind.ShortGap, []),
            "__" => new Element(ElementKind.LongGap, []),
            var concept when IsConcept(concept) => new Element(ElementKind.Concept, [concepts.GetValueOrDefault(concept[1..^1], -1)]),
            _ => new Element(ElementKind.Words, [.. words.SelectMany(vocabulary.NumbersOf).Distinct().Order()]),
        };

        public bool Holds(Token token) => Holds(token.Word) || Holds(token.Other);

        private bool Holds(int word) => word != 0 && Array.BinarySearch(Numbers, word) >= 0;
    }
}
