namespace CoachBot.Coaching.Tests;

/// <summary>A copy of the real content in which mistakes are planted.</summary>
internal sealed class Mistakes : IDisposable
{
    private readonly DirectoryInfo _copy = Directory.CreateTempSubdirectory("content");

    public Mistakes()
    {
        foreach (var file in Directory.EnumerateFiles(RealContent.Directory, "*", SearchOption.AllDirectories))
        {
            var target = System.IO.Path.Combine(_copy.FullName, System.IO.Path.GetRelativePath(RealContent.Directory, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    public string Path => _copy.FullName;

    /// <summary>Puts one text for the first of another and returns the line (from 1) where it stands.</summary>
    public int Replace(string file, string old, string mistake)
    {
        var path = System.IO.Path.Combine(Path, file);
        var text = File.ReadAllText(path);
        var at = text.IndexOf(old, StringComparison.Ordinal);
        if (at < 0)
        {
            throw new InvalidOperationException($"{file} has no \"{old}\"");
        }

        File.WriteAllText(path, string.Concat(text.AsSpan(0, at), mistake, text.AsSpan(at + old.Length)));
        return text[..at].Count(c => c == '\n') + 1;
    }

    public int Append(string file, string mistake)
    {
        var path = System.IO.Path.Combine(Path, file);
        var lines = File.ReadAllLines(path).Length;
        File.AppendAllText(path, mistake + "\n");
        return lines + 1;
    }

    public void Delete(string file) => File.Delete(System.IO.Path.Combine(Path, file));

    public void Copy(string from, string to) => File.Copy(System.IO.Path.Combine(Path, from), System.IO.Path.Combine(Path, to));

    public void Dispose() => _copy.Delete(recursive: true);
}
