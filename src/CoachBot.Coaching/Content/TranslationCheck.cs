using System.Text.RegularExpressions;

namespace CoachBot.Coaching;

/// <summary>Every other language says the same things, with the same placeholders.</summary>
internal static partial class TranslationCheck
{
    public static void Run(string directory, Contents contents, Ledger ledger)
    {
        foreach (var file in YamlFile.In(directory, "say").Where(file => file != SayFile.English))
        {
            var texts = SayFile.Read(directory, file, ledger);
            foreach (var key in contents.Texts.Keys.Where(key => !texts.ContainsKey(key)))
            {
                ledger.Report(new Origin(file, 1), $"\"{key}\" is not translated. Add it.");
            }

            foreach (var (key, (text, origin)) in texts)
            {
                if (!contents.Texts.TryGetValue(key, out var english))
                {
                    ledger.Report(origin, $"\"{key}\" is not in {SayFile.English}. Remove it or correct the name.");
                }
                else if (!Placeholders(text).SetEquals(Placeholders(english.Text)))
                {
                    ledger.Report(origin, $"\"{key}\" must have the placeholders of the English text: {string.Join(", ", Placeholders(english.Text))}.");
                }
            }
        }
    }

    private static HashSet<string> Placeholders(string text) =>
        PlaceholderPattern().Matches(text).Select(match => match.Value).ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\w+\}", RegexOptions.NonBacktracking)]
    private static partial Regex PlaceholderPattern();
}
