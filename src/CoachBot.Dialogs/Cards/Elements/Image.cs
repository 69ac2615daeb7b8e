namespace CoachBot.Dialogs.Cards.Elements;

/// <summary>A picture in the middle, with the words for those who do not see it.</summary>
/// <param name="Url">Absolute, or relative to the page.</param>
/// <param name="AltText">What it shows.</param>
/// <param name="Width">In pixels; the height follows.</param>
internal sealed record Image(string Url, string AltText, int Width) : CardElement
{
    protected override string Type => "Image";

    protected override void Fill(Dictionary<string, object> members)
    {
        members["url"] = Url;
        members["altText"] = AltText;
        members["width"] = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Width}px");
        members["horizontalAlignment"] = "center";
    }
}
