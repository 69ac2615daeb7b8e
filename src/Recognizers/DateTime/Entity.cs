namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Something about time between two tokens (Next is the first token after it), with all that it can mean.</summary>
internal sealed record Entity(EntityKind Kind, int From, int Next, IReadOnlyList<Meaning> Meanings)
{
    public string Timex => Meanings[0].Timex;
}
