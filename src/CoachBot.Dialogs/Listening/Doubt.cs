namespace CoachBot.Dialogs;

/// <summary>A red flag that must be asked about plainly before anything else; supposed when it was only asked about ("what if").</summary>
/// <param name="Words">What the person wrote, where nothing else was made of it; null for a sign that was heard.</param>
/// <param name="Or">For a sign that the words only resemble: others that may be meant instead, no graver ones, asked about in the same breath.</param>
public sealed record Doubt(string Flag, bool Supposed, string? Words = null, IReadOnlyList<string>? Or = null)
{
    public IEnumerable<string> Flags => [Flag, .. Or ?? []];
}
