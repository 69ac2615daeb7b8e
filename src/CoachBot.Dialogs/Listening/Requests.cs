using CoachBot.Coaching;
using CoachBot.Dialogs.Speaking;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.Dialogs;

/// <summary>What a person may ask for at any step: help, stop, start over, a stretch now; and its courtesies.</summary>
internal sealed class Requests(CoachKit kit) : IListener
{
    public async Task<DialogTurnResult?> AnswerAsync(DialogContext innerDc, CancellationToken cancellationToken)
    {
        var turn = innerDc.Context;
        switch (kit.Command(turn) ?? Sentence(innerDc))
        {
            case Commands.Thanks:
                await kit.SayAsync(turn, "thanks", Phrases.Thanks, cancellationToken);
                return await kit.ReturnAsync(innerDc, cancellationToken) ?? new DialogTurnResult(DialogTurnStatus.Complete);
            case Commands.Greeting when innerDc.ActiveDialog is not null && AskPrompt.Current(innerDc)?.Question != CheckInDialog.Hello:
                await kit.SayAsync(turn, "greeting", Phrases.Greeting, cancellationToken);
                return await kit.ReturnAsync(innerDc, cancellationToken);
            case Commands.Help:
                await kit.SayAsync(turn, "help", Phrases.Help, cancellationToken);
                return await innerDc.RemindAsync(cancellationToken);
            case Commands.TextOnly:
                return await ShowPicturesAsync(innerDc, isWanted: false, cancellationToken);
            case Commands.Pictures:
                return await ShowPicturesAsync(innerDc, isWanted: true, cancellationToken);
            case Commands.Stop:
                return await StopAsync(innerDc, cancellationToken);
            case Commands.Restart:
                await StartOverAsync(turn, cancellationToken);
                return await CoachDialog.BeginAnewAsync(innerDc, cancellationToken);
            case Commands.Stretch:
                return await StretchAsync(innerDc, cancellationToken);
            default:
                return null;
        }
    }

    /// <summary>The rest must be the whole message: "stop" and "help" have other meanings inside a sentence.</summary>
    private string? Sentence(DialogContext innerDc)
    {
        var turn = innerDc.Context;
        var mentions = kit.Read(turn).Mentions;
        var isThanksAlone = mentions.Count > 0 && mentions.All(mention => mention is { Kind: MentionKind.Intent, Value: Commands.Thanks });
        return kit.Wish(turn) is Commands.Stretch or Commands.TextOnly or Commands.Pictures ? kit.Wish(turn)
            : isThanksAlone && (AskPrompt.Current(innerDc) is not { } ask || AskPrompt.Answer(kit, ask, turn) is null) ? Commands.Thanks
            : null;
    }

    private async Task<DialogTurnResult?> ShowPicturesAsync(DialogContext innerDc, bool isWanted, CancellationToken cancellationToken)
    {
        (await kit.PersonAsync(innerDc.Context, cancellationToken)).IsTextOnly = !isWanted;
        await kit.SayAsync(innerDc.Context, "pictures", isWanted ? Phrases.Pictures : Phrases.TextOnly, cancellationToken);
        return await innerDc.RemindAsync(cancellationToken) ?? new DialogTurnResult(DialogTurnStatus.Complete);
    }

    private async Task<DialogTurnResult> StopAsync(DialogContext innerDc, CancellationToken cancellationToken)
    {
        var session = await kit.SessionAsync(innerDc.Context, cancellationToken);
        await kit.EndRoutineAsync(innerDc.Context, cancellationToken);
        session.Wanted = null;
        await innerDc.CancelAllDialogsAsync(cancellationToken);
        await kit.SayAsync(innerDc.Context, "stopped", Phrases.Stopped, cancellationToken);
        return new DialogTurnResult(DialogTurnStatus.Complete);
    }

    private async Task StartOverAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var person = await kit.PersonAsync(turn, cancellationToken);
        var session = await kit.SessionAsync(turn, cancellationToken);
        await kit.EndRoutineAsync(turn, cancellationToken);
        session.Wanted = null;

        // A lock outlives "start over", and so do the answers that it rests on.
        if (person.Lock is null)
        {
            person.ForgetAll();
        }
    }

    private async Task<DialogTurnResult?> StretchAsync(DialogContext innerDc, CancellationToken cancellationToken)
    {
        var person = await kit.PersonAsync(innerDc.Context, cancellationToken);
        var session = await kit.SessionAsync(innerDc.Context, cancellationToken);
        session.Wanted = Outcomes.Stretch;
        session.Place = kit.Read(innerDc.Context).Mentions.FirstOrDefault(mention => mention is { Kind: MentionKind.Place, Holds: true }).Value is { } place
            ? Enum.Parse<Place>(place, ignoreCase: true)
            : null;
        if (person.AssessedAt is null && person.Lock is null)
        {
            await kit.SayAsync(innerDc.Context, "stretch.first", Phrases.StretchFirst, cancellationToken);
            return await innerDc.RemindAsync(cancellationToken);
        }

        await kit.EndRoutineAsync(innerDc.Context, cancellationToken);
        return await CoachDialog.BeginAnewAsync(innerDc, cancellationToken);
    }
}
