namespace CoachBot.Dialogs.Cards.Elements;

/// <summary>Names and values in two columns.</summary>
internal sealed record FactSet(IReadOnlyList<CardFact> Facts) : CardElement
{
    protected override string Type => "FactSet";

    protected override void Fill(Dictionary<string, object> members)
        => members["facts"] = Facts.Select(fact => (object)new Dictionary<string, object> { ["title"] = fact.Name, ["value"] = fact.Value }).ToList();
}
