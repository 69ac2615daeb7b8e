using CoachBot.Dialogs.Speaking;

namespace CoachBot.Dialogs.Cards.Elements;

/// <summary>A paragraph in a little Markdown. It always wraps: a phone would cut it otherwise.</summary>
internal sealed record TextBlock(string Text) : CardElement
{
    public TextSize? Size { get; init; }

    public bool IsBold { get; init; }

    public bool IsSubtle { get; init; }

    /// <summary>In the colour of what can be tapped.</summary>
    public bool IsAccent { get; init; }

    /// <summary>Read out as a heading.</summary>
    public bool IsHeading { get; init; }

    protected override string Type => "TextBlock";

    protected override void Fill(Dictionary<string, object> members)
    {
        members["text"] = Text;
        members["wrap"] = true;
        members.AddIfKnown("size", Id(Size));
        members.AddIfKnown("weight", IsBold ? "bolder" : null);
        members.AddIfKnown("isSubtle", IsSubtle ? true : null);
        members.AddIfKnown("color", IsAccent ? "accent" : null);
        members.AddIfKnown("style", IsHeading ? "heading" : null);
    }
}
