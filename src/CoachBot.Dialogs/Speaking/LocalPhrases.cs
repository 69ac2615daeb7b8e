using CoachBot.Coaching;

namespace CoachBot.Dialogs.Speaking;

/// <summary>Texts with the numbers to call where the person is; a country that we do not know gets words instead of a number.</summary>
internal sealed class LocalPhrases(Library library)
{
    private Phrasebook Say => library.Say;

    public string Text(string key, string? locale, params (string Name, object? Value)[] values)
    {
        var numbers = library.Numbers.For(locale);
        var emergency = numbers.Emergency ?? Say.Text(Phrases.EmergencyNumber);
        return Sentence(Say.Text(
            key,
            [
                ("emergency", emergency),
                ("urgent", numbers.Urgent ?? Say.Text(Phrases.UrgentNumber)),
                ("crisis", Lines(numbers.Crisis, emergency)),
                ("line", Lines([.. numbers.Crisis.Take(1)], emergency)),
                ("poison", numbers.Poison ?? emergency),
                ("abuse", numbers.Abuse ?? Say.Text(Phrases.AbuseNumber)),
                ("child", numbers.Child ?? numbers.Urgent ?? emergency),
                .. values,
            ]));
    }

    /// <summary>A text may begin with words that stand for a number, in bold.</summary>
    public static string Sentence(string text)
    {
        var at = text.AsSpan().IndexOfAnyExcept('*');
        return at < 0 ? text : string.Concat(text.AsSpan(0, at), char.ToUpperInvariant(text[at]).ToString(), text.AsSpan(at + 1));
    }

    private string Lines(IReadOnlyList<HelpLine> lines, string emergency)
        => lines.Count == 0
            ? Say.Text(Phrases.NoCrisisLine, ("emergency", emergency))
            : string.Join('\n', lines.Select(Line));

    private string Line(HelpLine line)
        => Say.Text(
            !line.IsText ? Phrases.LineToCall : line.Send is null ? Phrases.LineToText : Phrases.LineToSend,
            ("name", line.Name),
            ("number", line.Number),
            ("send", line.Send));
}
