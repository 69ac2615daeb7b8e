using CoachBot.Coaching;

namespace CoachBot.Dialogs;

/// <summary>What this turn's message told that we did not know; kept for the turn, so that whoever answers can say it back.</summary>
internal sealed class News
{
    /// <summary>What we made of the answers before the message.</summary>
    public required Assessment Before { get; init; }

    /// <summary>Questions of the triage that it answers, by step.</summary>
    public List<string> Steps { get; } = [];

    /// <summary>Flags and cautions that it affirms.</summary>
    public List<string> Facts { get; } = [];

    /// <summary>Flags that it denies.</summary>
    public List<string> Denied { get; } = [];

    public List<string> Equipment { get; } = [];

    /// <summary>Nothing but the answer to one question.</summary>
    public bool IsOnly(string step) => Steps.Count == 1 && Steps[0] == step && Facts.Count + Denied.Count + Equipment.Count == 0;

    public bool Any => Steps.Count + Facts.Count + Denied.Count + Equipment.Count > 0;
}
