using System.Globalization;
using CoachBot.Coaching;
using CoachBot.Dialogs.Speaking;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CoachBot.Dialogs;

/// <summary>A note to show or copy for whoever is to help: what was told and what was asked, and nothing that we made of it.</summary>
internal sealed class Handover(Library library)
{
    // The note fits one screen of a phone.
    private const int MostQuotes = 6;
    private const int LongestQuote = 160;

    private readonly Verdict _verdict = new(library);
    private readonly OwnWords _own = new(library);

    private Phrasebook Say => library.Say;

    public IActivity Message(Person person, ITurnContext turn, DateTimeOffset now)
        => Speech.Say(new Note { Step = "safety.handover" }, Text(person, turn.Activity.LocalTimestamp is { } local ? now.ToOffset(local.Offset) : now));

    public string Text(Person person, DateTimeOffset now)
    {
        var answers = person.Answers;
        var lines = new List<string> { Say.Text("handover.title", ("date", When(now))) };
        Add(lines, "handover.age", answers.Age is { } age ? AgeGroup(age) : null);
        Add(lines, "handover.where", answers.Region is null ? null : _verdict.Region(answers));
        Add(lines, "handover.since", answers.OnsetDays is { } days && answers.Pain != 0 ? _verdict.Onset(days) : null);
        Add(lines, "handover.trend", answers.Trend is { } trend && answers.Pain != 0 ? Say.Text($"triage.heard.{Wire.Id(trend)}") : null);
        Add(lines, "handover.pain", answers.Pain?.ToString(CultureInfo.InvariantCulture));
        var quotes = person.Told.Where(_own.AreIn).DistinctBy(told => told.Words).TakeLast(MostQuotes).ToList();
        if (quotes.Count > 0)
        {
            lines.Add(Say.Text("handover.words"));
            lines.AddRange(quotes.Select(told => Say.Text("handover.quote", ("date", When(told.At.ToOffset(now.Offset))), ("words", Quoted(told.Words)))));
        }

        Add(lines, "handover.yes", Flags(answers, Answer.Yes));
        Add(lines, "handover.unsure", Flags(answers, Answer.Unsure));
        Add(lines, "handover.no", Flags(answers, Answer.No));
        Add(lines, "handover.cautions", Listed(library.Cautions.Where(id => answers.Facts.GetValueOrDefault(id) == Answer.Yes), "cautions"));
        Add(lines, "handover.seen", person.Lock?.SeenBy is { } who ? Say.Text($"safety.who.{who}") : null);
        lines.Add(Say.Text("handover.end"));
        return string.Join('\n', lines);
    }

    private void Add(List<string> lines, string key, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            lines.Add(Say.Text(key, ("value", value)));
        }
    }

    private string? Flags(Answers answers, Answer answer)
        => Listed(library.Flags.Keys.Where(id => answers.Facts.TryGetValue(id, out var told) && told == answer), "redflags");

    private string Listed(IEnumerable<string> ids, string words) => _verdict.Listed([.. ids], words);

    /// <summary>The age question's own groups: the last that begins at or below the age.</summary>
    private string AgeGroup(int age)
        => library.Question(TriageSteps.Age).Options
            .Where(option => !int.TryParse(option.Split('-')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var from) || from <= age)
            .Select(option => Say.Text($"{TriageSteps.Age}.{option}"))
            .Last();

    private static string When(DateTimeOffset at)
        => at.ToString(at.Offset == TimeSpan.Zero ? "d MMM yyyy HH:mm 'UTC'" : "d MMM yyyy HH:mm zzz", CultureInfo.InvariantCulture);

    /// <summary>What was written, in one line that fits a message.</summary>
    public static string Quoted(string words)
    {
        var line = OwnWords.Line(words);
        return line.Length <= LongestQuote ? line : line[..LongestQuote] + "…";
    }
}
