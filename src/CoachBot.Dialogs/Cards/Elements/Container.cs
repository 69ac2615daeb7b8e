using CoachBot.Dialogs.Speaking;

namespace CoachBot.Dialogs.Cards.Elements;

/// <summary>Elements on a ground of their own.</summary>
internal sealed record Container(IReadOnlyList<CardElement> Items) : CardElement
{
    public Hue? Style { get; init; }

    /// <summary>Reaches to the edges of the card.</summary>
    public bool Bleeds { get; init; }

    protected override string Type => "Container";

    protected override void Fill(Dictionary<string, object> members)
    {
        members["items"] = Contents(Items);
        members.AddIfKnown("style", Id(Style));
        members.AddIfKnown("bleed", Bleeds ? true : null);
    }
}
