using Microsoft.Bot.Schema;

namespace CoachBot.Dialogs.Cards;

/// <summary>Where the pictures of exercises are to be had; a channel of its own may need other addresses than our page.</summary>
public interface IPictures
{
    /// <summary>The picture of an exercise that has one; null where the channel that an activity came from cannot show it.</summary>
    public PictureLink? LinkOf(string exercise, IActivity from);
}
