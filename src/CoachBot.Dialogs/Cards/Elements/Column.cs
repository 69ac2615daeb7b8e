namespace CoachBot.Dialogs.Cards.Elements;

/// <summary>One of the columns of a <see cref="ColumnSet"/>.</summary>
/// <param name="Width">In pixels; null takes the room that is left.</param>
/// <param name="Items">From top to bottom.</param>
internal sealed record Column(int? Width, IReadOnlyList<CardElement> Items) : CardElement
{
    protected override string Type => "Column";

    protected override void Fill(Dictionary<string, object> members)
    {
        members["width"] = Width is { } pixels ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{pixels}px") : "stretch";
        members["items"] = Contents(Items);
    }
}
