using Microsoft.Bot.Connector;

namespace CoachBot.Dialogs.Cards;

/// <summary>Pictures as our own page finds them. Other channels do not know where the page is.</summary>
internal sealed class PagePictures : IPictures
{
    public string? UrlOf(string exercise, string? channel)
        => channel is Channels.Webchat or Channels.Directline ? $"/pictures/{exercise}.svg" : null;
}
