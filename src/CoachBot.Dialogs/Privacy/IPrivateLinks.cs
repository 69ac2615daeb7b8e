using CoachBot.Dialogs.Cards;
using Microsoft.Bot.Schema;

namespace CoachBot.Dialogs;

/// <summary>
/// Addresses at which a person finds what is theirs, and nobody else does: no address can be guessed or read, and each is
/// of use for a short while only.
/// </summary>
public interface IPrivateLinks
{
    /// <summary>The chart of whoever wrote; null where their channel cannot show it.</summary>
    /// <param name="from">What they wrote.</param>
    /// <param name="today">The day where they are.</param>
    public PictureLink? Chart(IActivity from, DateOnly today);

    /// <summary>What is kept of whoever wrote; null where their channel cannot reach it.</summary>
    /// <param name="from">What they wrote.</param>
    /// <param name="form">As what it is to be had.</param>
    /// <param name="zone">Where their clock is set: an IANA id.</param>
    public string? Data(IActivity from, DataForm form, string zone);
}
