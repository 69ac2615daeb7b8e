using CoachBot.Coaching;
using CoachBot.Coaching.Tests;

namespace CoachBot.Sentences;

/// <summary>Some of the tellings, read by an understanding that has learnt from all others but never from these.</summary>
internal sealed class HeldOut
{
    private static readonly DateOnly Today = new(2026, 11, 20);

    private HeldOut(IReadOnlyList<(Told Told, Reading Reading)> read, Library library)
    {
        var signs = read.Where(one => one.Told.IsSign && !IsHeard(one.Reading, library)).ToList();
        Unheard = [.. signs.Select(one => (one.Told, Signs(one.Reading)))];
        Harmless = [.. read.Where(one => !one.Told.IsSign).Select(one => (one.Told, Signs(one.Reading)))];
    }

    /// <summary>Tellings of a sign that no phrase of the lexicon hears or hints at, and the signs that are suspected.</summary>
    public IReadOnlyList<(Told Told, IReadOnlyList<string> Suspected)> Unheard { get; }

    /// <summary>Tellings of none, and the signs that are suspected all the same.</summary>
    public IReadOnlyList<(Told Told, IReadOnlyList<string> Suspected)> Harmless { get; }

    /// <summary>One of every so many, from the given one on.</summary>
    public static HeldOut Fold(int first, int folds)
    {
        using var content = new Mistakes();
        var (held, kept) = (Told.All.Where((_, index) => index % folds == first).ToList(), Told.All.Where((_, index) => index % folds != first));
        foreach (var file in kept.GroupBy(told => told.File))
        {
            File.WriteAllLines(Path.Combine(Told.Folder(content.Path), file.Key + ".txt"), file.Select(told => told.Text));
        }

        var library = Library.Load(content.Path);
        return new HeldOut([.. held.Select(told => (told, library.Understanding.Read(told.Text, Today)))], library);
    }

    private static bool IsHeard(Reading reading, Library library) =>
        reading.Mentions.Any(mention => mention is { Who: Experiencer.Self, Polarity: not Answer.No }
            && (mention.Kind == MentionKind.Concern || (mention.Kind == MentionKind.Flag && library.Flags[mention.Value].Level >= Disposition.Urgent)));

    private static IReadOnlyList<string> Signs(Reading reading) =>
        reading is { Command: null, YesNo: null or Answer.Unsure } ? [.. reading.Suspected.Where(sign => sign.Who == Experiencer.Self).Select(sign => sign.Value)] : [];
}
