namespace CoachBot.Coaching;

/// <summary>
/// The short word that a whole answer was meant for: "yess", "non", "don". Too bold within a sentence, where a wrong letter
/// makes another word out of a short one.
/// </summary>
internal static class Slips
{
    private const int Shortest = 3;

    /// <summary>Those of some words that are a letter away and begin alike.</summary>
    public static List<string> Near(string typed, IEnumerable<string> words) =>
        [.. words.Where(word => word.Length is >= Shortest and <= Spelling.LongestWord && typed.Length <= Spelling.LongestWord && word[0] == typed[0] && Spelling.Distance(typed, word) == 1)];

    /// <summary>Where the only word that we do not know stands; -1 when there are none, or several, or much else.</summary>
    public static int Unknown(Utterance utterance)
    {
        const int MostTokens = 4;
        var tokens = utterance.Tokens;
        var at = tokens.Count > MostTokens ? -1 : tokens.FindIndex(IsUnknown);
        return at >= 0 && tokens.FindLastIndex(IsUnknown) == at ? at : -1;
    }

    private static bool IsUnknown(Token token) => token is { Kind: TokenKind.Word, Word: 0 };
}
