namespace CoachBot.Dialogs.Tests;

internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("coachbot").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
