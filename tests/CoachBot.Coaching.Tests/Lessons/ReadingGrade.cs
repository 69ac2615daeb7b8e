namespace CoachBot.Coaching.Tests;

/// <summary>The Flesch-Kincaid grade: about how many years of school a text asks for. Syllables are runs of vowels, less a mute e.</summary>
internal static class ReadingGrade
{
    private static readonly char[] Blanks = [' ', '\n'];
    private static readonly char[] Ends = ['.', '?', '!', ':'];

    public static double Of(string text)
    {
        var words = text.Split(Blanks, StringSplitOptions.RemoveEmptyEntries);
        var sentences = Math.Max(1, words.Count(word => word.TrimEnd('"', ')').IndexOfAny(Ends) >= 0));
        return (0.39 * words.Length / sentences) + (11.8 * words.Sum(Syllables) / words.Length) - 15.59;
    }

    private static int Syllables(string word)
    {
        var letters = word.ToLowerInvariant().Trim('"', '.', ',', '?', ':', '!');
        var runs = 0;
        for (var i = 0; i < letters.Length; i++)
        {
            runs += IsVowel(letters[i]) && (i == 0 || !IsVowel(letters[i - 1])) ? 1 : 0;
        }

        var isMute = letters.Length > 2 && letters.EndsWith('e') && !letters.EndsWith("le", StringComparison.Ordinal) && !IsVowel(letters[^2]);
        return Math.Max(1, runs - (isMute ? 1 : 0));
    }

    private static bool IsVowel(char letter) => "aeiouy".Contains(letter, StringComparison.Ordinal);
}
