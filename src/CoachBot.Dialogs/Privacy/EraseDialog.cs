using CoachBot.Coaching;
using CoachBot.Dialogs.Speaking;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Channels = Microsoft.Bot.Connector.Channels;

namespace CoachBot.Dialogs;

/// <summary>
/// Deletes all that is kept of a person, once they have said so plainly: whatever else they answer deletes nothing. What
/// was said of getting help outlasts it.
/// </summary>
public sealed class EraseDialog : ComponentDialog
{
    internal const string Question = "privacy.delete";

    private const string Keep = "keep";

    // More than "yes please" is no plain yes: "yes I think so".
    private const int MostWordsOfAYes = 2;

    private readonly CoachKit _kit;
    private readonly Holdings _holdings;

    internal EraseDialog(CoachKit kit)
        : base(nameof(EraseDialog))
    {
        _kit = kit;
        _holdings = new Holdings(kit.Say);
        AddDialog(new AskPrompt(kit));
        AddDialog(new WaterfallDialog("erase", [AskAsync, DecideAsync]));
        InitialDialogId = "erase";
    }

    /// <summary>"Delete everything" and a plain yes; null for anything that may mean something else.</summary>
    internal static string? Answer(CoachKit kit, ITurnContext turn)
        => kit.Command(turn) == Commands.Delete || IsPlainYes(kit, turn) ? Commands.Delete
        : kit.Read(turn).YesNo == CoachBot.Coaching.Answer.No ? Keep
        : null;

    // "Ok" may only say that it was read.
    private static bool IsPlainYes(CoachKit kit, ITurnContext turn)
        => kit.Read(turn).YesNo == CoachBot.Coaching.Answer.Yes
        && (turn.Activity.Text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= MostWordsOfAYes
        && kit.Option(turn, "told.read", ["ok"]) is null;

    private async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var person = await _kit.PersonAsync(step.Context, cancellationToken);
        var what = _holdings.Of(person, CoachKit.Diary(step.Context));
        var ask = _kit.Asking.Of(
            Question,
            Question,
            _kit.Asking.Taps(Question, [Commands.Delete, Keep]),
            ("what", what.Length > 0 ? what : _kit.Say.Text(Phrases.KeptNothing)));
        ask.WhenUnclear = Keep;
        ask.TakesAnything = true;
        return await step.AskAsync(ask, cancellationToken);
    }

    private async Task<DialogTurnResult> DecideAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = step.Context;
        if (step.Heard() != Commands.Delete)
        {
            await _kit.SayAsync(turn, "privacy.kept", Phrases.DataKept, cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        var text = await LastWordsAsync(turn, cancellationToken);
        await step.Parent!.CancelAllDialogsAsync(cancellationToken);
        await _kit.ForgetAsync(turn, cancellationToken);
        await turn.SayAsync(new Note { Step = "privacy.deleted" }, text, cancellationToken);
        return new DialogTurnResult(DialogTurnStatus.Complete);
    }

    private async Task<string> LastWordsAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var person = await _kit.PersonAsync(turn, cancellationToken);
        var what = _holdings.Of(person, CoachKit.Diary(turn));
        List<string> lines = [what.Length > 0 ? _kit.Say.Text(Phrases.DataDeleted, ("what", what)) : _kit.Say.Text(Phrases.DataNone)];
        if (person.Lock is not null || _kit.IsDanger(person))
        {
            var level = _kit.Alerts.Level(person, _kit.Triage.Assess(person.Answers));
            lines.Add(_kit.Text(turn, level == Disposition.Emergency ? Phrases.StandsEmergency : Phrases.StandsUrgent));
        }

        if (turn.Activity.ChannelId is Channels.Msteams)
        {
            lines.Add(_kit.Say.Text(Phrases.DataElsewhere));
        }

        return string.Join('\n', lines);
    }
}
