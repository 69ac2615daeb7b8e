namespace CoachBot.Coaching;

/// <summary>How many years of school a text takes: the Flesch-Kincaid grade (Kincaid 1975), with syllables counted by their vowels.</summary>
public static class ReadingGrade
{
    private const string Vowels = "aeiouy";

    /// <summary>0 for a text without words.</summary>
    public static double Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (sentences, words, syllables) = (0, 0, 0);
        foreach (var line in text.Split('\n'))
        {
            var isOpen = false;
            foreach (var word in line.Split((char[])[' ', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries))
            {
                var letters = word.Where(char.IsLetter).Select(char.ToLowerInvariant).ToArray();
                words += letters.Length > 0 ? 1 : 0;
                syllables += letters.Length > 0 ? Syllables(letters) : 0;
                isOpen |= letters.Length > 0;
                if (isOpen && word[^1] is '.' or '!' or '?' or ':')
                {
                    sentences++;
                    isOpen = false;
                }
            }

            // An entry of a list needs no full stop.
            sentences += isOpen ? 1 : 0;
        }

        return words == 0 ? 0 : (0.39 * words / sentences) + (11.8 * syllables / words) - 15.59;
    }

    private static int Syllables(ReadOnlySpan<char> word)
    {
        var (count, wasVowel) = (0, false);
        foreach (var letter in word)
        {
            var isVowel = Vowels.Contains(letter);
            count += isVowel && !wasVowel ? 1 : 0;
            wasVowel = isVowel;
        }

        // "Move" has one, "little" two.
        var isSilent = word.Length > 2 && word[^1] == 'e' && !Vowels.Contains(word[^2]) && word[^2] != 'l';
        return Math.Max(1, isSilent ? count - 1 : count);
    }
}
