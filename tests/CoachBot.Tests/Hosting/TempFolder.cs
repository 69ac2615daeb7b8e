namespace CoachBot.Tests.Hosting;

internal sealed class TempFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("coachbot-").FullName;

    public string Database => System.IO.Path.Combine(Path, "data", "coachbot.db");

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
