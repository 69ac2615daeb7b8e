using System.Xml;
using CoachBot.Coaching;
using CoachBot.Dialogs.Cards;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace CoachBot.Dialogs.Speaking;

/// <summary>
/// Puts an <see cref="Ask"/> and takes its answer as a canonical value. The stock recognizers read "no feeling down
/// there" as no and "10/10" as 1, so answers go through <see cref="Understanding"/>.
/// </summary>
internal sealed class AskPrompt(CoachKit kit) : Prompt<string>(nameof(AskPrompt), TakeAsync)
{
    private const int Patience = 2;

    public static PromptOptions For(Ask ask) => new() { Validations = ask };

    /// <summary>The question that waits for an answer, or null.</summary>
    public static Ask? Current(DialogContext dc)
    {
        var leaf = dc;
        while (leaf.Child is { } child)
        {
            leaf = child;
        }

        return leaf.ActiveDialog?.State.Values.OfType<PromptOptions>().FirstOrDefault()?.Validations as Ask;
    }

    protected override async Task OnPromptAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        bool isRetry,
        CancellationToken cancellationToken = default)
    {
        var ask = AskOf(options);
        var session = await kit.SessionAsync(turnContext, cancellationToken);
        ask.Note = ask.Note with { Ask = session.NumberOf(ask.Note) };
        await WindAsync(ask, isRetry, turnContext, cancellationToken);
        var sent = await turnContext.SendActivityAsync(Speech.Put(ask, isRetry, PictureOf(turnContext)), cancellationToken);
        ask.Message = isRetry ? ask.Message : sent?.Id;
        ask.Text = ask.Shorter ?? ask.Text;
    }

    /// <summary>The clock calls out a cue, or at its end answers for the person.</summary>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var turn = dc.Context;
        var session = await kit.SessionAsync(turn, cancellationToken);
        if (turn.Activity.Type == ActivityTypes.Message || Current(dc) is not { Pace: { } pace } ask || session.Cue is not { } cue)
        {
            return await base.ContinueDialogAsync(dc, cancellationToken);
        }

        if (pace.Phase == Pace.Hold)
        {
            await CallAsync(ask, cue, turn, cancellationToken);
        }

        session.Cue = pace.After(cue);
        return session.Cue is null ? await dc.EndDialogAsync(pace.Answer, cancellationToken) : EndOfTurn;
    }

    /// <summary>One message a cue; in Teams, which rings for each, the card itself says how far it is.</summary>
    private async Task CallAsync(Ask ask, Cue cue, ITurnContext turn, CancellationToken cancellationToken)
    {
        var words = kit.Say.Text($"cue.{cue.Kind}");
        if (turn.Activity.ChannelId == Channels.Msteams && ask is { Message: { Length: > 0 } message, Card: { } card })
        {
            var now = new Ask { Note = ask.Note with { Cue = cue.Kind }, Text = words, Card = card.Calling(words, ask.Doing), Options = ask.Options };
            var shown = Speech.Put(now, isRetry: false, PictureOf(turn));
            shown.Id = message;
            await turn.UpdateActivityAsync(shown, cancellationToken);
            return;
        }

        // Clients show the buttons of the last message alone.
        var called = new Ask { Note = ask.Note with { Cue = cue.Kind }, Text = words, Options = ask.Options };
        await turn.SendActivityAsync(Speech.Put(called, isRetry: false), cancellationToken);
    }

    private Func<string, PictureLink?> PictureOf(ITurnContext turn) => exercise => kit.Pictures?.LinkOf(exercise, turn.Activity);

    /// <summary>Answered or dropped: its clock stops.</summary>
    public override async Task EndDialogAsync(ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
    {
        (await kit.SessionAsync(turnContext, cancellationToken)).Cue = null;
        await base.EndDialogAsync(turnContext, instance, reason, cancellationToken);
    }

    /// <summary>A question that is put, or put again, starts its clock anew; one whose answer was not understood lets it run on.</summary>
    private async Task WindAsync(Ask ask, bool isRetry, ITurnContext turn, CancellationToken cancellationToken)
    {
        var session = await kit.SessionAsync(turn, cancellationToken);
        if (!isRetry)
        {
            session.Cue = ask.Pace?.First(kit.Time.GetUtcNow());
            ask.Note = ask.Note with { Timer = ask.Pace?.Timer(kit.Time.GetUtcNow()) };
        }
        else if (session.Cue is null)
        {
            ask.Note = ask.Note with { Timer = null };
        }
    }

    protected override Task<PromptRecognizerResult<string>> OnRecognizeAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        CancellationToken cancellationToken = default)
    {
        var answer = Answer(kit, AskOf(options), turnContext);
        return Task.FromResult(new PromptRecognizerResult<string> { Succeeded = answer is not null, Value = answer! });
    }

    /// <summary>Takes what was understood; what stays unclear, or unsure, is taken as the question says, or asked again.</summary>
    private static Task<bool> TakeAsync(PromptValidatorContext<string> prompt, CancellationToken cancellationToken)
    {
        var ask = AskOf(prompt.Options);
        if (prompt.Recognized.Succeeded && prompt.Recognized.Value == ask.WhenUnclear && ask.WhenUnsure is { } clarify)
        {
            ask.Retry = clarify;
            ask.WhenUnsure = null;
            ask.Note = ask.Note with { Advice = ["clarify"] };
            return Task.FromResult(false);
        }

        if (!prompt.Recognized.Succeeded && (ask.TakesAnything || prompt.AttemptCount >= Patience) && ask.WhenUnclear is { } unclear)
        {
            prompt.Recognized.Value = unclear;
            prompt.Recognized.Succeeded = true;
        }

        return Task.FromResult(prompt.Recognized.Succeeded);
    }

    private static Ask AskOf(PromptOptions options) => (Ask)options.Validations!;

    /// <summary>The canonical value that a message answers a question with; null when it does not.</summary>
    public static string? Answer(CoachKit kit, Ask ask, ITurnContext turn)
    {
        var text = turn.Activity.Text ?? "";
        if (ask.Exactly(text) is { } exact)
        {
            return exact;
        }

        var values = ask.Options.ConvertAll(option => option.Value);
        var understood = kit.Library.Understanding;
        return ask.Question switch
        {
            TriageSteps.Age => Number(understood.Age(text)),
            TriageSteps.Pain => Number(understood.Pain(text)),
            TriageSteps.Minutes => Number(understood.Minutes(text)),
            CheckInDialog.Hello => Number(understood.Pain(text)) ?? PutOff(kit, turn) ?? understood.Option(ask.Question, values, text)
                ?? Plain(ask, kit.Read(turn).YesNo) ?? (kit.Wish(turn) == Outcomes.Start ? Outcomes.Start : null),
            CheckInSettingDialog.When => understood.Option(ask.Question, values, text)
                ?? (kit.Wished(turn, text, isAsked: true) is { At: not null } or { Days: not null } ? text : null)
                ?? Plain(ask, kit.Read(turn).YesNo),
            CheckInSettingDialog.Where => Zones.Named(text),
            EraseDialog.Question => EraseDialog.Answer(kit, turn),
            TriageSteps.Onset => understood.Option(ask.Question, values, text) ?? Number(understood.OnsetDays(text, kit.Today(turn))),
            _ when kit.Command(turn) is { } command && values.Contains(command) => command,
            _ => understood.Option(ask.Question, values, text)
                ?? Plain(ask, kit.Read(turn).YesNo)
                ?? values.Find(value => value == kit.Wish(turn)),
        };
    }

    private static string? Plain(Ask ask, Answer? answer) => answer switch
    {
        CoachBot.Coaching.Answer.Yes => ask.WhenYes,
        CoachBot.Coaching.Answer.No => ask.WhenNo,
        _ => null,
    };

    private static string? PutOff(CoachKit kit, ITurnContext turn)
        => kit.Wished(turn, turn.Activity.Text ?? "", isAsked: false)?.In is { } time ? XmlConvert.ToString(time) : null;

    private static string? Number(int? value) => value?.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
