using CoachBot.Coaching;

namespace CoachBot.Sentences;

/// <summary>What understanding made of a sentence about a red flag or a caution, judged by what the sentence says.</summary>
internal sealed class Heard
{
    private static readonly DateOnly Today = new(2026, 11, 20);
    private readonly Library _library;
    private readonly List<Mention> _mentions;
    private readonly Flag? _flag;

    public Heard(Library library, Sentence sentence)
    {
        (_library, Sentence, _flag) = (library, sentence, library.Flags.GetValueOrDefault(sentence.Flag));
        _mentions = library.Understanding.Read(sentence.Text, Today).Mentions
            .Where(mention => mention.Kind == MentionKind.Flag || (mention.Kind == MentionKind.Caution && _flag is null)).ToList();
    }

    public Sentence Sentence { get; }

    /// <summary>Told as true of the person now: this flag or one at least as urgent.</summary>
    public bool IsRaised => _mentions.Any(mention => mention.Holds && IsAsUrgent(mention));

    /// <summary>This flag and no other told as true of the person now.</summary>
    public bool IsRaisedStrictly => _mentions.Any(mention => mention.Holds && mention.Value == Sentence.Flag);

    /// <summary>Told in any way but denied or of somebody else, so that it is asked about.</summary>
    public bool IsNoticed => _mentions.Any(mention => mention.Polarity != Answer.No && mention.Who == Experiencer.Self && IsAsUrgent(mention));

    public bool IsRight => Sentence.Truth switch
    {
        Truth.Affirmed => IsRaised,
        Truth.Supposed => IsNoticed && !IsRaised,
        _ => !IsRaised,
    };

    public override string ToString() =>
        $"\"{Sentence.Text}\" ({Sentence.Flag}) heard: {(_mentions.Count == 0 ? "-" : string.Join(", ", _mentions.Select(Words)))}";

    private bool IsAsUrgent(Mention mention)
    {
        var heard = _library.Flags.GetValueOrDefault(mention.Value);
        return mention.Value == Sentence.Flag || (_flag is null ? heard?.Brings.Contains(Sentence.Flag) : heard?.Level >= _flag.Level) == true;
    }

    private string Words(Mention mention) =>
        $"{mention.Value} {mention.Polarity}{(mention.Who == Experiencer.Self ? "" : " of another")}{(mention.When == Temporality.Now ? "" : $" {mention.When}")}";
}
