namespace CoachBot.Coaching;

/// <summary>Writes out what a phrase stands for: with the first word of every place, then with each other word of one place in turn.</summary>
internal sealed class Examples
{
    // Nine: more tablets, and no higher a score, than anybody may have.
    private readonly Dictionary<string, List<string>> _concepts = new(StringComparer.Ordinal)
    {
        ["<number>"] = ["9"],
        ["<year>"] = ["2011"],
        ["<fever-heat>"] = ["38.5"],
        ["<plain-heat>"] = ["36.8"],
        ["<other-script>"] = ["спина"],
    };

    public Examples(Lexicon lexicon)
    {
        foreach (var (concept, phrases) in lexicon.Concepts)
        {
            _concepts[$"<{concept}>"] = phrases.Select(phrase => Of(phrase).First()).ToList();
        }
    }

    public IEnumerable<string> Of(string phrase)
    {
        var places = (Pairs<Meaning>.Split(phrase) is { } pair ? [[$"<{pair.Feeling}>"], [$"<{pair.Part}>"]] : Phrase.Split(Beside.Strip(phrase)) ?? [])
            .Where(place => place[0] is not ("_" or "__")).Select(WordsOf).ToList();
        var first = places.Select(words => words[0]).ToList();
        var beside = string.Concat(Beside.Concepts(phrase).Select(concept => $"{WordsOf([concept])[0]}. "));
        yield return beside + string.Join(' ', first);
        for (var i = 0; i < places.Count; i++)
        {
            foreach (var other in places[i].Skip(1))
            {
                yield return beside + string.Join(' ', [.. first.Take(i), other, .. first.Skip(i + 1)]);
            }
        }
    }

    private List<string> WordsOf(string[] place) =>
        Phrase.IsConcept(place[0]) ? _concepts.GetValueOrDefault(place[0]) ?? [place[0]] : place.Select(word => word.TrimEnd('*')).ToList();
}
