using CoachBot.Coaching;
using CoachBot.Dialogs.Speaking;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.Dialogs;

/// <summary>
/// Asks somebody who is to be seen today for the signs of an emergency that were not asked about yet, list by list, until
/// one is so or none is left. Ends early, with that option, for whoever was seen or says that they were misheard.
/// </summary>
public sealed class SoonerDialog : ComponentDialog
{
    private const string Listed = "listed";
    private const string Waterfall = "sooner";

    private readonly CoachKit _kit;
    private readonly Report _report;

    internal SoonerDialog(CoachKit kit)
        : base(nameof(SoonerDialog))
    {
        _kit = kit;
        _report = new Report(kit);
        AddDialog(new AskPrompt(kit));
        AddDialog(new WaterfallDialog(Waterfall, [AskAsync, HearAsync]));
        InitialDialogId = Waterfall;
    }

    protected override async Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default)
        => AskPrompt.Current(innerDc) is { } ask && Instead(ask, innerDc.Context) is { } answer
            ? await innerDc.EndDialogAsync(answer, cancellationToken)
            : await base.OnContinueDialogAsync(innerDc, cancellationToken);

    private string? Instead(Ask ask, ITurnContext turn)
        => TakeBackDialog.IsMeant(_kit, turn) ? TakeBackDialog.NotSaid
        : AskPrompt.Answer(_kit, ask, turn) is null && _report.IsOfAVisit(turn) ? Report.Seen
        : null;

    private async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var person = await _kit.PersonAsync(step.Context, cancellationToken);
        if (_kit.Open.Emergencies(person) is not { } group)
        {
            return await step.EndDialogAsync(null, cancellationToken);
        }

        var ask = _kit.Asking.RedFlags(group, [.. _kit.Open.EmergenciesOf(group, person)]);
        ask.Options.AddRange(_kit.Asking.Taps(Alerts.Step, TakeBackDialog.Candidate(_kit, person) is null ? [Report.Seen] : [Report.Seen, TakeBackDialog.NotSaid]));
        ask.Note = ask.Note with { Disposition = Disposition.Urgent, Options = ask.Options.ConvertAll(option => option.Value) };
        if (step.Options is not Waterfall)
        {
            ask.Text = _kit.Say.Text(Phrases.SafetySooner) + "\n\n" + ask.Text;
        }

        step.Values[Listed] = group.Id;
        return await step.AskAsync(ask, cancellationToken);
    }

    private async Task<DialogTurnResult> HearAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var heard = step.Heard();
        if (heard is Report.Seen or TakeBackDialog.NotSaid)
        {
            return await step.EndDialogAsync(heard, cancellationToken);
        }

        var person = await _kit.PersonAsync(step.Context, cancellationToken);
        var open = _kit.Open.EmergenciesOf(_kit.Library.FlagGroups.Single(group => group.Id == (string)step.Values[Listed]), person).ToList();
        var (flags, answer) = heard switch
        {
            Hearing.None => (open, Answer.No),
            Hearing.Unsure => (open, Answer.Unsure),
            _ => ([heard], Answer.Yes),
        };
        flags.ForEach(flag => _kit.Note(step.Context, person, flag, answer));
        person.Answers = person.Answers.With(flags, answer);
        return answer == Answer.Yes
            ? await step.EndDialogAsync(null, cancellationToken)
            : await step.ReplaceDialogAsync(Waterfall, Waterfall, cancellationToken);
    }
}
