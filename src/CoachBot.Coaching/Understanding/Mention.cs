namespace CoachBot.Coaching;

/// <summary>
/// One thing that a message says. Value is the canonical id of its kind, or a whole number for onset (days), pain, age
/// and minutes. Start and Length count characters of the text, and give the person's own words.
/// </summary>
public readonly record struct Mention(
    MentionKind Kind,
    string Value,
    Answer Polarity,
    Experiencer Who,
    Temporality When,
    Sureness Sureness,
    int Start,
    int Length)
{
    /// <summary>True of the person, and now.</summary>
    public bool Holds => Polarity == Answer.Yes && Who == Experiencer.Self && When == Temporality.Now;

    public bool Covers(int character) => Start <= character && character < Start + Length;

    /// <summary>Whether both rest on some of the same words.</summary>
    public bool Overlaps(Mention other) => Start < other.Start + other.Length && other.Start < Start + Length;
}
