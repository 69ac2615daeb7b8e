using CoachBot.Dialogs.Speaking;

namespace CoachBot.Dialogs;

/// <summary>The one line before every session: has any warning sign turned up since we last asked?</summary>
internal sealed class Gate(CoachKit kit)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(30);

    /// <summary>The full questions were answered just now, so that the one line would only repeat them.</summary>
    public bool IsFresh(Person person) => person.AssessedAt is { } asked && kit.Time.GetUtcNow() - asked < Fresh;

    public Ask Question(string step)
    {
        List<Tap> options = [.. new[] { Hearing.None, "yes", Hearing.Unsure }
            .Select(value => new Tap(value, kit.Say.Text($"gate.{value}")))];
        var ask = kit.Asking.Of(step, "gate", options);
        ask.WhenUnclear = Hearing.Unsure;
        return ask;
    }
}
