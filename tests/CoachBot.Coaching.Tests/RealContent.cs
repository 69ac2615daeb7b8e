namespace CoachBot.Coaching.Tests;

/// <summary>The content that ships.</summary>
internal static class RealContent
{
    public static string Directory { get; } = Find();

    public static Library Library { get; } = Library.Load(Directory);

    private static string Find()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (directory is not null && !File.Exists(Path.Combine(directory.FullName, "dialogs", "redflags.yaml")))
        {
            directory = directory.Parent;
        }

        return Path.Combine(directory?.FullName ?? throw new DirectoryNotFoundException("No dialogs above the tests."), "dialogs");
    }
}
