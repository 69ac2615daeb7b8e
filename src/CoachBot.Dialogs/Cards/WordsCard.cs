using CoachBot.Dialogs.Cards.Elements;
using Microsoft.Bot.Schema;

namespace CoachBot.Dialogs.Cards;

/// <summary>A card of nothing but a message's words, a paragraph a line: for channels that run the lines of a text together.</summary>
public static class WordsCard
{
    /// <summary>That of any card of the coach.</summary>
    public const string ContentType = AdaptiveCard.ContentType;

    public static Attachment Of(string text) => Drawing.Draw(new Card(), text);
}
