using CoachBot.Coaching;
using CoachBot.Dialogs.Speaking;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.Dialogs;

/// <summary>What a person may ask of their own data at any step, a lock or not: what is kept, a copy of it, and that it goes.</summary>
internal sealed class DataRequests(CoachKit kit) : IListener
{
    private const string Step = "privacy.data";

    public async Task<DialogTurnResult?> AnswerAsync(DialogContext innerDc, CancellationToken cancellationToken)
        => AskPrompt.Current(innerDc)?.Question == EraseDialog.Question ? null
        : Asked(innerDc.Context) switch
        {
            Commands.Delete => await innerDc.BeginDialogAsync(nameof(EraseDialog), null, cancellationToken),
            Commands.Export => await TellAsync(innerDc, cancellationToken),
            _ => null,
        };

    /// <summary>"Do not delete my data" asks for nothing; the last that is asked for counts.</summary>
    private string? Asked(ITurnContext turn)
        => kit.Command(turn) ?? kit.Read(turn).Mentions
            .LastOrDefault(mention => mention is { Kind: MentionKind.Intent, Polarity: not Answer.No, Value: Commands.Export or Commands.Delete }).Value;

    private async Task<DialogTurnResult> TellAsync(DialogContext innerDc, CancellationToken cancellationToken)
    {
        var turn = innerDc.Context;
        var text = kit.Say.Text(Phrases.Data);
        if (Link(turn, DataForm.Json) is { } json && Link(turn, DataForm.Csv) is { } csv)
        {
            text += "\n\n" + kit.Say.Text(Phrases.DataLinks, ("json", json), ("csv", csv));
        }

        await turn.SendActivityAsync(Speech.Last(Step, text, await kit.IsIdleAsync(innerDc, cancellationToken) ? kit.Asking.Taps(Step, [Commands.Delete]) : []), cancellationToken);
        return await kit.ReturnAsync(innerDc, cancellationToken) ?? new DialogTurnResult(DialogTurnStatus.Complete);
    }

    private string? Link(ITurnContext turn, DataForm form) => kit.Links?.Data(turn.Activity, form, CoachKit.Zone(turn));
}
