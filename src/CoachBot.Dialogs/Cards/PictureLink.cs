namespace CoachBot.Dialogs.Cards;

/// <summary>Where a picture is.</summary>
/// <param name="Url">Absolute, or relative to our page.</param>
/// <param name="IsWide">It shows several poses side by side, and needs the card's width.</param>
public sealed record PictureLink(string Url, bool IsWide);
