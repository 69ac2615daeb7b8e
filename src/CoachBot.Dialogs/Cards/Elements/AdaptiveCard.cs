using Microsoft.Bot.Schema;

namespace CoachBot.Dialogs.Cards.Elements;

/// <summary>A whole Adaptive Card.</summary>
/// <param name="Body">From top to bottom.</param>
/// <param name="Words">The same in plain words: for a client that cannot draw it, and to be spoken.</param>
internal sealed record AdaptiveCard(IReadOnlyList<CardElement> Body, string Words)
{
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    private const string Version = "1.5";

    public Attachment ToAttachment() => new()
    {
        ContentType = ContentType,
        Content = new Dictionary<string, object>
        {
            ["type"] = "AdaptiveCard",
            ["version"] = Version,
            ["fallbackText"] = Words,
            ["speak"] = Words,
            ["body"] = Body.Select(element => (object)element.ToContent()).ToList(),
        },
    };
}
