using CoachBot.Coaching;

namespace CoachBot;

/// <summary>The command <c>pictures &lt;folder&gt;</c>: every movement as a still in SVG, for the build to render.</summary>
internal static class Stills
{
    public static int Write(string content, string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var movement in Library.Load(content).Pictures.Values)
        {
            File.WriteAllText(Path.Combine(folder, $"{movement.Id}.svg"), Picture.Strip(movement));
        }

        return 0;
    }
}
