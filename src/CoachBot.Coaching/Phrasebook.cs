using System.Globalization;
using System.Text;

namespace CoachBot.Coaching;

/// <summary>Every sentence that the coach says, by key.</summary>
public sealed class Phrasebook
{
    private readonly Dictionary<string, string> _texts;

    internal Phrasebook(IReadOnlyDictionary<string, string> texts) =>
        _texts = new Dictionary<string, string>(texts, StringComparer.Ordinal);

    public IEnumerable<string> Keys => _texts.Keys;

    public bool Has(string key) => _texts.ContainsKey(key);

    public string Text(string key) =>
        _texts.TryGetValue(key, out var text)
            ? text
            : throw new KeyNotFoundException($"say/en.yaml has no text for \"{key}\".");

    public string Text(string key, params (string Name, object? Value)[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var text = new StringBuilder(Text(key));
        foreach (var (name, value) in values)
        {
            text.Replace("{" + name + "}", Convert.ToString(value, CultureInfo.InvariantCulture));
        }

        return text.ToString();
    }
}
