using CoachBot.Coaching;

namespace CoachBot.Sentences;

/// <summary>What understanding made of a sentence, judged by what the sentence says.</summary>
internal sealed class Heard
{
    private static readonly DateOnly Today = new(2026, 11, 20);
    private readonly Library _library;
    private readonly List<Mention> _flags;
    private readonly Disposition _level;

    public Heard(Library library, Sentence sentence)
    {
        (_library, Sentence, _level) = (library, sentence, library.Flags[sentence.Flag].Level);
        _flags = library.Understanding.Read(sentence.Text, Today).Mentions.Where(mention => mention.Kind == MentionKind.Flag).ToList();
    }

    public Sentence Sentence { get; }

    /// <summary>Told as true of the person now: this flag or one at least as urgent.</summary>
    public bool IsRaised => _flags.Any(mention => mention.Holds && IsAsUrgent(mention));

    /// <summary>This flag and no other told as true of the person now.</summary>
    public bool IsRaisedStrictly => _flags.Any(mention => mention.Holds && mention.Value == Sentence.Flag);

    /// <summary>Told in any way but denied or of somebody else, so that it is asked about.</summary>
    public bool IsNoticed => _flags.Any(mention => mention.Polarity != Answer.No && mention.Who == Experiencer.Self && IsAsUrgent(mention));

    public bool IsRight => Sentence.Truth switch
    {
        Truth.Affirmed => IsRaised,
        Truth.Supposed => IsNoticed && !IsRaised,
        _ => !IsRaised,
    };

    public override string ToString() =>
        $"\"{Sentence.Text}\" ({Sentence.Flag}) heard: {(_flags.Count == 0 ? "-" : string.Join(", ", _flags.Select(Words)))}";

    private bool IsAsUrgent(Mention mention) => _library.Flags[mention.Value].Level >= _level;

    private string Words(Mention mention) =>
        $"{mention.Value} {mention.Polarity}{(mention.Who == Experiencer.Self ? "" : " of another")}{(mention.When == Temporality.Now ? "" : $" {mention.When}")}";
}
