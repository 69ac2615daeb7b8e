using CoachBot.Coaching;
using Microsoft.Bot.Builder;

namespace CoachBot.Dialogs;

/// <summary>What a person tells, in their own words, of having been seen: by whom, and what was said.</summary>
internal sealed class Report(CoachKit kit)
{
    public const string Seen = "seen";
    public const string Nobody = "nobody";
    public const string Cleared = "cleared";
    public const string NotCleared = "not-cleared";

    public static readonly string[] Whom = ["gp", "hospital", "physio", "other", Nobody];
    public static readonly string[] Words = [Cleared, NotCleared, Hearing.Unsure];

    private const int WordsBefore = 5;

    private const string Telling = "telling";

    private static readonly string[] TellingOrNews = [Telling, "news"];

    private readonly IReadOnlyCollection<string> _background = [.. kit.Library.FlagGroups.Where(group => group.Id == "background").SelectMany(group => group.Flags)];

    public string? SeenBy(ITurnContext turn) => kit.Option(turn, "safety.who", Whom);

    /// <summary>The message tells that somebody has seen the person, by saying so or by what was said or found.</summary>
    public bool IsGiven(ITurnContext turn) => IsOfAVisit(turn) || (IsTold(turn) && Findings(turn).Count > 0);

    /// <summary>By whom, or what was said of exercise: "they said bones like chalk" may be years ago.</summary>
    public bool IsOfAVisit(ITurnContext turn)
        => kit.Option(turn, Alerts.Step, [Seen]) is not null
        || (IsTold(turn) && (SaidOfExercise(turn) ?? (TellsOfBackground(turn) ? null : SeenBy(turn))) is not null);

    // "Doctor says my bones are thin as lace": what has long been known is nothing that was found just now.
    private bool TellsOfBackground(ITurnContext turn)
        => kit.Read(turn).Mentions.Where(mention => mention is { Kind: MentionKind.Flag, Polarity: not Answer.No }).ToList() is { Count: > 0 } told
        && told.TrueForAll(mention => _background.Contains(mention.Value));

    /// <summary>Somebody said, found or gave something: no report without it, for "i can move fine" is nobody's word.</summary>
    public bool IsTold(ITurnContext turn) => kit.Option(turn, "told.report", [Telling]) is not null;

    /// <summary>What was said about exercise; a bare yes or no is no such report.</summary>
    public string? SaidOfExercise(ITurnContext turn) => kit.Read(turn).YesNo is null ? kit.Option(turn, "safety.seen", Words) : null;

    /// <summary>
    /// "The dr said it's a kidney infection": what was found, and no new sign. What means an emergency is never taken so,
    /// and neither is what comes after a "but" or a "now".
    /// </summary>
    public IReadOnlyCollection<string> Findings(ITurnContext turn)
        => [.. kit.Read(turn).Mentions
            .Where(mention => mention.Kind == MentionKind.Flag
                && kit.Library.Flags[mention.Value].Level < Disposition.Emergency
                && kit.Library.Understanding.Option("told.report", TellingOrNews, Before(turn.Activity.Text ?? "", mention)) == Telling)
            .Select(mention => mention.Value)];

    private static string Before(string text, Mention mention)
    {
        var words = text[..mention.Start].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words.TakeLast(WordsBefore));
    }
}
