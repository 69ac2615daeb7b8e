using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace CoachBot.Coaching;

/// <summary>Reads one YAML mapping field by field and reports what is missing, wrong or unknown.</summary>
internal sealed class Section
{
    private readonly YamlMappingNode _node;
    private readonly Ledger _ledger;
    private readonly string _file;
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);

    public Section(YamlMappingNode node, string file, Ledger ledger)
    {
        _node = node;
        _file = file;
        _ledger = ledger;
    }

    public Origin Origin => Of(_node);

    public IEnumerable<(string Key, YamlNode Value, Origin Origin)> Entries =>
        _node.Children.Select(pair => (((pair.Key as YamlScalarNode)?.Value) ?? "", pair.Value, Of(pair.Key)));

    public Origin At(string key) => Find(key) is { } node ? Of(node) : Origin;

    public bool Has(string key) => Find(key) is not null;

    public string Text(string key)
    {
        if (Find(key) is YamlScalarNode { Value: { Length: > 0 } text })
        {
            return text.Trim();
        }

        Report(key, $"\"{key}\" is missing. Give it a text.");
        return "";
    }

    /// <summary>The id that the file is named by.</summary>
    public string OwnId(IdKind kind)
    {
        var id = Text("id");
        _ledger.Define(kind, id, At("id"));
        if (id != Path.GetFileNameWithoutExtension(_file))
        {
            Report("id", $"The id is \"{id}\" but the file is named otherwise. Make them the same.");
        }

        return id;
    }

    public string? OptionalText(string key) => Has(key) ? Text(key) : null;

    public int Number(string key, int least, int most, int? fallback = null)
    {
        if (!Has(key) && fallback is { } value)
        {
            return value;
        }

        if (Find(key) is YamlScalarNode scalar
            && int.TryParse(scalar.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= least && number <= most)
        {
            return number;
        }

        Report(key, $"\"{key}\" must be a whole number from {least} to {most}.");
        return least;
    }

    public T Word<T>(string key, T? fallback = null)
        where T : struct, Enum
    {
        if (!Has(key) && fallback is { } value)
        {
            return value;
        }

        return WordOf<T>(key, (Find(key) as YamlScalarNode)?.Value ?? "", At(key));
    }

    public IReadOnlyList<T> Words<T>(string key)
        where T : struct, Enum =>
        List(key).Select(item => WordOf<T>(key, item.Text, item.Origin)).ToList();

    /// <summary>The items of a list of texts with their places; an absent list is reported unless it is optional.</summary>
    public IReadOnlyList<(string Text, Origin Origin)> List(string key, bool optional = false)
    {
        switch (Find(key))
        {
            case YamlSequenceNode sequence when sequence.Children.All(child => child is YamlScalarNode):
                return sequence.Children.Select(child => (((YamlScalarNode)child).Value ?? "", Of(child))).ToList();
            case null when optional:
                return [];
            default:
                Report(key, $"\"{key}\" must be a list.");
                return [];
        }
    }

    /// <summary>One text, or a list of them, as texts.</summary>
    public IReadOnlyList<string> Scalars(string key) =>
        Find(key) is YamlScalarNode scalar ? [scalar.Value ?? ""] : Texts(key);

    public IReadOnlyList<string> Ids(string key, IdKind kind, bool optional = false)
    {
        var items = List(key, optional);
        foreach (var (text, origin) in items)
        {
            _ledger.Refer(kind, text, origin);
        }

        return items.Select(item => item.Text).ToList();
    }

    public IReadOnlyList<string> Texts(string key, bool optional = false) =>
        List(key, optional).Select(item => item.Text).ToList();

    public Section? Child(string key, bool optional = false)
    {
        if (Find(key) is YamlMappingNode mapping)
        {
            return new Section(mapping, _file, _ledger);
        }

        if (!optional || Has(key))
        {
            Report(key, $"\"{key}\" must be a mapping of names to values.");
        }

        return null;
    }

    public IReadOnlyList<Section> Children(string key)
    {
        if (Find(key) is YamlSequenceNode sequence && sequence.Children.All(child => child is YamlMappingNode))
        {
            return sequence.Children.Select(child => new Section((YamlMappingNode)child, _file, _ledger)).ToList();
        }

        Report(key, $"\"{key}\" must be a list of entries.");
        return [];
    }

    /// <summary>To be called last: reports every field that nothing has read.</summary>
    public void Close()
    {
        foreach (var (key, _, origin) in Entries.Where(entry => !_read.Contains(entry.Key)))
        {
            _ledger.Report(origin, $"\"{key}\" is not a field here. Known: {string.Join(", ", _read.Order(StringComparer.Ordinal))}.");
        }
    }

    private T WordOf<T>(string key, string word, Origin origin)
        where T : struct, Enum
    {
        if (Kebab.Parse<T>(word) is { } value)
        {
            return value;
        }

        _ledger.Report(origin, $"\"{key}\" is \"{word}\" but must be one of: {Kebab.All<T>()}.");
        return default;
    }

    private YamlNode? Find(string key)
    {
        _read.Add(key);
        return _node.Children.TryGetValue(new YamlScalarNode(key), out var node) ? node : null;
    }

    private void Report(string key, string message) => _ledger.Report(At(key), message);

    private Origin Of(YamlNode node) => new(_file, (int)node.Start.Line);
}
