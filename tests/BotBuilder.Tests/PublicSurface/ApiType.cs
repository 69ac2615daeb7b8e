namespace BotBuilder.Tests.PublicSurface;

/// <summary>What a type shows: modifiers and kind, what it derives from, and its members as lines of C#.</summary>
internal sealed record ApiType(string Kind, IReadOnlyList<string> Bases)
{
    public HashSet<string> Members { get; } = new(StringComparer.Ordinal);
}
