using CoachBot.Coaching.Tests;

namespace CoachBot.Sentences;

/// <summary>One of the content's tellings: the sign that it tells, or the name of its file where it tells none.</summary>
internal sealed record Told(string File, string Text)
{
    public const string Ordinary = "ordinary";
    private const string Lookalikes = "lookalikes";

    public static IReadOnlyList<Told> All { get; } = [.. Directory.EnumerateFiles(Folder(RealContent.Directory), "*.txt").Order(StringComparer.Ordinal).SelectMany(Read)];

    public bool IsSign => File is not (Ordinary or Lookalikes);

    public static string Folder(string content) => Path.Combine(content, "understanding", "en.tellings");

    private static IEnumerable<Told> Read(string path) =>
        System.IO.File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#').Select(line => new Told(Path.GetFileNameWithoutExtension(path), line));
}
