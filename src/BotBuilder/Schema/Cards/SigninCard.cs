using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A request to sign in.</summary>
public class SigninCard
{
    public const string ContentType = "application/vnd.microsoft.card.signin";

    public SigninCard()
    {
    }

    public SigninCard(string? text = null, IList<CardAction>? buttons = null)
    {
        Text = text;
        Buttons = buttons;
    }

    [JsonPropertyName("text")]
    public string? Text { get; set; }

    [JsonPropertyName("buttons")]
    public IList<CardAction>? Buttons { get; set; }

    public static SigninCard Create(string text, string buttonLabel, string url) => new(text)
    {
        Buttons = [new CardAction(ActionTypes.Signin, buttonLabel, value: url)],
    };
}
