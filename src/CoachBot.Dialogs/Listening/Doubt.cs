using System.Text.Json.Serialization;

namespace CoachBot.Dialogs;

/// <summary>A red flag that must be asked about plainly before anything else; supposed when it was only asked about ("what if").</summary>
/// <param name="Words">What the person wrote, where nothing else was made of it; null for a sign that was heard.</param>
/// <param name="Or">Others that may be meant instead or as well, no graver ones, asked about in the same breath.</param>
public sealed record Doubt(string Flag, bool Supposed, string? Words = null, IReadOnlyList<string>? Or = null)
{
    public IEnumerable<string> Flags => [Flag, .. Or ?? []];

    /// <summary>The words only resemble it.</summary>
    [JsonIgnore]
    public bool IsGuess => Words is not null && Or is not null;

    /// <summary>Whether triage still asks about all of it.</summary>
    public bool IsToCome(Person person) => person.AssessedAt is null && !Flags.Any(person.Answers.Facts.ContainsKey);
}
