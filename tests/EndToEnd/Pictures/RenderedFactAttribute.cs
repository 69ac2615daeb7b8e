using EndToEnd.Running;

namespace EndToEnd.Pictures;

/// <summary>A test of what the build rendered: skipped where nothing renders, unless COACHBOT_TESTS=all forbids that.</summary>
public sealed class RenderedFactAttribute : FactAttribute
{
    public RenderedFactAttribute() => Skip = HasRenderer || AllTests.AreAsked
        ? null
        : "rsvg-convert is not on the PATH: install it (Debian: librsvg2-bin) and build again.";

    private static bool HasRenderer { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Any(folder => File.Exists(Path.Combine(folder, OperatingSystem.IsWindows() ? "rsvg-convert.exe" : "rsvg-convert")));
}
