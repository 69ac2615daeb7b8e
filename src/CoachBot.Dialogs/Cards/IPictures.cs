namespace CoachBot.Dialogs.Cards;

/// <summary>Where the pictures of exercises are to be had.</summary>
public interface IPictures
{
    /// <summary>The address of an exercise's picture, absolute or relative to the page; null where there is none.</summary>
    public string? UrlOf(string exercise);
}
