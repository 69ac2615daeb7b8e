using YamlDotNet.RepresentationModel;

namespace CoachBot.Coaching;

/// <summary>Reads <c>say/&lt;language&gt;.yaml</c>: one flat map of keys to texts.</summary>
internal static class SayFile
{
    public const string English = "say/en.yaml";

    public static Dictionary<string, (string Text, Origin Origin)> Read(string directory, string file, Ledger ledger)
    {
        var texts = new Dictionary<string, (string Text, Origin Origin)>(StringComparer.Ordinal);
        foreach (var (key, value, origin) in YamlFile.Open(directory, file, ledger)?.Entries ?? [])
        {
            if (value is YamlScalarNode { Value: { } text } && !string.IsNullOrWhiteSpace(text))
            {
                texts[key] = (text.TrimEnd(), origin);
            }
            else
            {
                ledger.Report(origin, $"\"{key}\" must be a text and not empty.");
            }
        }

        return texts;
    }
}
