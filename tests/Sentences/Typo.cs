namespace CoachBot.Sentences;

/// <summary>One slip of the keys in one long word.</summary>
internal static class Typo
{
    private const int Long = 5;
    private static readonly string[] Rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

    /// <summary>Words of their own that a slip could make: a reader would take them as they stand.</summary>
    private static readonly HashSet<string> OtherWords =
    [
        "angle", "back", "baked", "barley", "bead", "bleeping", "blond", "bloom", "blow", "boos", "booted", "boring", "bounds", "breath", "breathe",
        "breathed", "breaths", "brining", "calves", "caves", "cheat", "chess", "dripping", "dropping", "droppings", "faint", "farty", "feint", "felling",
        "fewer", "filling", "fooling", "grin", "grow", "growing", "hard", "head", "hears", "leaping", "legs", "lever", "loner", "lots", "moths", "never",
        "numbers", "pains", "palling", "pans", "patent", "peeling", "pulling", "quiet", "quite", "rally", "ribbon", "sake", "sand", "sating", "seat", "sever",
        "shirt", "shocks", "shops", "shot", "shut", "sine", "sneers", "sort", "spin", "spins", "stared", "stating", "stole", "stools", "swat", "thee",
        "theft", "thing", "things", "think", "thinks", "though", "threw", "through", "wait", "water", "weaning", "weather", "weeding", "were", "wets", "wore",
    ];

    public static string? In(string text, Random random)
    {
        var words = text.Split(' ');
        var at = Enumerable.Range(0, words.Length).Where(i => words[i].Length >= Long && words[i].All(char.IsAsciiLetterLower)).ToList();
        if (at.Count == 0)
        {
            return null;
        }

        var chosen = random.Pick(at);
        var slipped = Slip(words[chosen], random);
        if (slipped == words[chosen] || OtherWords.Contains(slipped))
        {
            return null;
        }

        words[chosen] = slipped;
        return string.Join(' ', words);
    }

    private static string Slip(string word, Random random)
    {
        var i = random.Next(1, word.Length - 1);
        return random.Next(4) switch
        {
            0 => word[..i] + word[i + 1] + word[i] + word[(i + 2)..],
            1 => word.Remove(i, 1),
            2 => word.Insert(i, word[i].ToString()),
            _ => word[..i] + Neighbour(word[i], random) + word[(i + 1)..],
        };
    }

    private static char Neighbour(char letter, Random random)
    {
        var row = Rows.First(keys => keys.Contains(letter, StringComparison.Ordinal));
        var at = row.IndexOf(letter, StringComparison.Ordinal);
        return row[at == 0 ? 1 : at == row.Length - 1 ? at - 1 : at + (random.Chance(0.5) ? 1 : -1)];
    }
}
