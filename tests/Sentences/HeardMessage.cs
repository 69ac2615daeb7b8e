using CoachBot.Coaching;

namespace CoachBot.Sentences;

/// <summary>How urgent understanding made of a whole message.</summary>
internal sealed class HeardMessage
{
    private static readonly DateOnly Today = new(2026, 11, 20);
    private readonly List<(Mention Mention, Disposition Level)> _flags;

    public HeardMessage(Library library, Message message)
    {
        Message = message;
        var mentions = library.Understanding.Read(message.Text, Today).Mentions;
        _flags = mentions.Where(mention => mention.Kind == MentionKind.Flag)
            .Select(mention => (mention, library.Flags[mention.Value].Level)).ToList();
        IsCrisis = mentions.Any(mention => mention is { Kind: MentionKind.Concern, Holds: true } && mention.Value is not ("crisis-idiom" or "low-mood"));
    }

    private bool IsCrisis { get; }

    public Message Message { get; }

    public bool IsRight => Message.Expected switch
    {
        "emergency" => Held == Disposition.Emergency,
        "urgent" => Held >= Disposition.Urgent,
        "other" => Held < Disposition.Urgent && _flags.Exists(flag => flag.Mention.Who == Experiencer.Other),
        "asked" => Held < Disposition.Urgent && _flags.Exists(flag => flag.Level >= Disposition.Urgent && flag.Mention.Polarity != Answer.No),
        _ => Held < Disposition.Urgent,
    };

    /// <summary>What would be said to the writer: to call for help now, to be seen today, or neither.</summary>
    public Disposition Alarm => IsCrisis ? Disposition.Emergency : Held;

    public override string ToString() =>
        $"\"{Message.Text}\" ({Message.Expected}) heard: {string.Join(", ", _flags.Select(flag => Words(flag.Mention)).DefaultIfEmpty("-"))}";

    private Disposition Held => _flags.Where(flag => flag.Mention.Holds).Select(flag => flag.Level).Append(Disposition.Coach).Max();

    private static string Words(Mention mention) => $"{mention.Value} {mention.Polarity} {mention.Who} {mention.When}";
}
