using CoachBot.Channels.DirectLine;
using CoachBot.Dialogs.Cards;
using Microsoft.Bot.Schema;

namespace CoachBot.Web;

/// <summary>Our own page shows SVG that moves; every other channel wants the whole address of a PNG, which not every build has.</summary>
/// <param name="folder">Where the build put the PNGs.</param>
/// <param name="address">Where others find us, without a slash at its end; null where they cannot.</param>
internal sealed class CardPictures(string folder, Func<string?> address) : IPictures
{
    /// <summary>Beside the program.</summary>
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "pictures");

    // The build made them; none comes while we run.
    private readonly HashSet<string> _rendered = Directory.Exists(folder)
        ? [.. Directory.EnumerateFiles(folder, "*.png").Select(file => Path.GetFileNameWithoutExtension(file))] : [];

    public PictureLink? LinkOf(string exercise, IActivity from)
    {
        if (DirectLineActivities.IsOurs(from))
        {
            return new($"/pictures/{exercise}.svg", IsWide: false);
        }

        return address() is { } known && _rendered.Contains(exercise) ? new($"{known}/pictures/{exercise}.png", IsWide: true) : null;
    }
}
