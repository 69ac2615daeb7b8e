namespace CoachBot.Dialogs.Cards;

/// <summary>Where the pictures of exercises are to be had; a channel of its own may need other addresses than our page.</summary>
public interface IPictures
{
    /// <summary>The address of the picture of an exercise that has one; null where the channel cannot show it.</summary>
    public string? UrlOf(string exercise, string? channel);
}
