using CoachBot.Coaching;
using CoachBot.Dialogs.Speaking;
using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.Dialogs;

/// <summary>
/// Before and after the exercises, whoever asks why, or who says so, is told what a question or the advice is for, and on
/// what it rests. During an exercise, the exercise answers for itself.
/// </summary>
internal sealed class Grounds(CoachKit kit) : IListener
{
    // More would be a wall.
    private const int MostSources = 4;

    // What we decided ourselves has no source to name.
    private const string OwnDecision = "Policy";

    public async Task<DialogTurnResult?> AnswerAsync(DialogContext innerDc, CancellationToken cancellationToken)
    {
        var turn = innerDc.Context;
        var person = await kit.PersonAsync(turn, cancellationToken);
        if (kit.Wish(turn) is not (Commands.Why or Commands.Sources) || person.Lock?.Concern is not null
            || innerDc.Stack.Exists(dialog => dialog.Id is nameof(RoutineDialog) or nameof(StretchNowDialog)))
        {
            return null;
        }

        await turn.SayAsync(new Note { Step = "reason" }, Text(AskPrompt.Current(innerDc)?.Note.Step, person), cancellationToken);
        return await innerDc.RemindAsync(cancellationToken);
    }

    private string Text(string? step, Person person)
    {
        var signs = step is null ? [] : kit.Hearing.Asks(step).Where(kit.Library.Flags.ContainsKey).Select(flag => kit.Library.Flags[flag].Basis);
        var found = kit.Triage.Assess(person.Answers).Findings.Where(finding => finding.Level >= Disposition.Doctor).Select(finding => BasisOf(finding.Id));
        return Cited(Phrases.ReasonSigns, signs) ?? Cited(Phrases.ReasonFound, found) ?? kit.Say.Text(Phrases.ReasonQuestion);
    }

    private string BasisOf(string finding)
        => kit.Library.Flags.TryGetValue(finding, out var flag) ? flag.Basis : kit.Library.Rules.FirstOrDefault(rule => rule.Id == finding)?.Basis ?? OwnDecision;

    private string? Cited(string phrase, IEnumerable<string> bases)
    {
        var sources = bases.SelectMany(basis => basis.Split(';', StringSplitOptions.TrimEntries))
            .Where(source => !source.StartsWith(OwnDecision, StringComparison.Ordinal)).Distinct().Take(MostSources).ToList();
        return sources.Count == 0 ? null : kit.Say.Text(phrase, ("sources", string.Join("; ", sources)));
    }
}
