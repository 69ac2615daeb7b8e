namespace CoachBot.Coaching;

/// <summary>Keeps account of what content files define and what they refer to, and of what is wrong.</summary>
internal sealed class Ledger
{
    private readonly Dictionary<(IdKind Kind, string Id), Origin> _defined = [];
    private readonly Dictionary<(IdKind Kind, string Id), Origin> _referred = [];
    private readonly Dictionary<string, Origin> _facts = new(StringComparer.Ordinal);
    private readonly List<ContentProblem> _problems = [];

    public IReadOnlyList<ContentProblem> Problems => _problems;

    public void Report(Origin origin, string message) => _problems.Add(new ContentProblem(origin.File, origin.Line, message));

    public void Define(IdKind kind, string id, Origin origin)
    {
        if (!_defined.TryAdd((kind, id), origin))
        {
            var first = _defined[(kind, id)];
            Report(origin, $"{Name(kind)} \"{id}\" is defined twice: also at {first.File}:{first.Line}. Keep one.");
        }
    }

    public void Refer(IdKind kind, string id, Origin origin) => _referred.TryAdd((kind, id), origin);

    /// <summary>A condition may name a flag or a caution.</summary>
    public void ReferFact(string id, Origin origin) => _facts.TryAdd(id, origin);

    public bool IsDefined(IdKind kind, string id) => _defined.ContainsKey((kind, id));

    public Origin OriginOf(IdKind kind, string id, string file) =>
        _defined.TryGetValue((kind, id), out var origin) ? origin : new Origin(file, 1);

    public void ReportUndefined(params IdKind[] kinds)
    {
        foreach (var ((kind, id), origin) in _referred.Where(r => kinds.Contains(r.Key.Kind) && !_defined.ContainsKey(r.Key)))
        {
            Report(origin, $"{Name(kind)} \"{id}\" is not defined. Define it or correct the name.");
        }

        foreach (var (id, origin) in _facts.Where(fact => !IsDefined(IdKind.Flag, fact.Key) && !IsDefined(IdKind.Caution, fact.Key)))
        {
            Report(origin, $"\"{id}\" is neither a flag nor a caution. Define it or correct the name.");
        }
    }

    public void ReportUnused(params IdKind[] kinds)
    {
        foreach (var ((kind, id), origin) in _defined.Where(d => kinds.Contains(d.Key.Kind) && !_referred.ContainsKey(d.Key) && !IsFact(d.Key.Kind, d.Key.Id)))
        {
            Report(origin, $"{Name(kind)} \"{id}\" is used nowhere. Use it or remove it.");
        }
    }

    private bool IsFact(IdKind kind, string id) => kind is IdKind.Caution && _facts.ContainsKey(id);

    private static string Name(IdKind kind) => kind == IdKind.Text ? "text" : Kebab.Of(kind);
}
