namespace CoachBot.Dialogs.Cards.Elements;

/// <summary>Columns side by side.</summary>
internal sealed record ColumnSet(IReadOnlyList<Column> Columns) : CardElement
{
    protected override string Type => "ColumnSet";

    protected override void Fill(Dictionary<string, object> members) => members["columns"] = Contents(Columns);
}
