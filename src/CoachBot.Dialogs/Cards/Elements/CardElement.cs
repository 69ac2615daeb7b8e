using CoachBot.Dialogs.Speaking;

namespace CoachBot.Dialogs.Cards.Elements;

/// <summary>A piece of a card. Its content is plain values, which every serializer of activities writes alike.</summary>
internal abstract record CardElement
{
    public Spacing? Spacing { get; init; }

    protected abstract string Type { get; }

    public Dictionary<string, object> ToContent()
    {
        var members = new Dictionary<string, object> { ["type"] = Type };
        members.AddIfKnown("spacing", Id(Spacing));
        Fill(members);
        return members;
    }

    protected abstract void Fill(Dictionary<string, object> members);

    protected static List<object> Contents(IEnumerable<CardElement> elements) => [.. elements.Select(element => element.ToContent())];

    protected static string? Id<T>(T? value)
        where T : struct, Enum
        => value is { } known ? Wire.Id(known) : null;
}
