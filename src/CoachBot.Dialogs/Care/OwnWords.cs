using System.Buffers;
using CoachBot.Coaching;

namespace CoachBot.Dialogs;

/// <summary>The words in which a warning sign was told, short enough to be read out on the phone.</summary>
internal sealed class OwnWords(Library library)
{
    private const int Longest = 90;

    private static readonly SearchValues<char> Sentences = SearchValues.Create(".!?;\n");
    private static readonly SearchValues<char> Clauses = SearchValues.Create(".!?;\n,");

    /// <summary>Words that were typed, and are not just a button's.</summary>
    public bool AreIn(Told told)
        => told.Words.Contains(' ', StringComparison.Ordinal)
        && !told.Words.Trim().Equals(Label(told.Fact), StringComparison.OrdinalIgnoreCase);

    /// <summary>The sentence that told of a sign, or its clause; null when it was tapped, or answered with a yes.</summary>
    public string? Of(string flag, IEnumerable<Told> told)
        => told.Where(one => one.Fact == flag && one.Answer != Answer.No && AreIn(one)).Select(Quote).LastOrDefault(quote => quote is not null);

    private string Label(string fact) => library.Say.Has($"redflags.{fact}") ? library.Say.Text($"redflags.{fact}") : "";

    private string? Quote(Told told)
    {
        var mention = library.Understanding.Read(told.Words, DateOnly.FromDateTime(told.At.Date)).Mentions
            .FirstOrDefault(mention => mention is { Kind: MentionKind.Flag, Who: Experiencer.Self } && mention.Value == told.Fact && mention.Polarity != Answer.No);
        if (mention.Length == 0)
        {
            // What we could make nothing of can only be said as it was written.
            return library.FlagGroups.Any(group => group.Unheard == told.Fact) ? Cut(Line(told.Words)) : null;
        }

        var sentence = Around(told.Words, mention, Sentences);
        var quote = sentence.Length <= Longest ? sentence : Around(told.Words, mention, Clauses);
        return quote.Length <= Longest ? quote : Cut(Line(told.Words[mention.Start..]));
    }

    private static string Around(string words, Mention mention, SearchValues<char> ends)
    {
        var start = mention.Start;
        while (start > 0 && !IsEnd(words, start - 1, ends))
        {
            start--;
        }

        var end = mention.Start + mention.Length;
        while (end < words.Length && !IsEnd(words, end, ends))
        {
            end++;
        }

        return Line(words[start..end]);
    }

    /// <summary>The point in 38.5 ends nothing.</summary>
    private static bool IsEnd(string words, int at, SearchValues<char> ends)
        => ends.Contains(words[at]) && (at + 1 == words.Length || !char.IsAsciiDigit(words[at + 1]));

    /// <summary>Without line breaks and doubled spaces.</summary>
    public static string Line(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Cut(string line)
        => line.Length <= Longest ? line : line[..(line.LastIndexOf(' ', Longest) is var space and > 0 ? space : Longest)] + "…";
}
