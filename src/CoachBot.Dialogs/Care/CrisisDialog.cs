using CoachBot.Coaching;
using CoachBot.Dialogs.Speaking;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.Dialogs;

/// <summary>
/// Somebody speaks of ending their life. We ask directly, say whom to call, and stay: no coaching, no request and no new
/// conversation comes between until they say that they are safe.
/// </summary>
public sealed class CrisisDialog : ComponentDialog
{
    private const string Direct = "crisis.ask";
    private const string Emergency = "crisis.emergency";
    private const string Support = "crisis.support";
    private const string Denied = "crisis.no";
    private const string Staying = "crisis.stay";

    private const string Act = "act";
    private const string No = "no";
    private const string Safe = "safe";
    private const string Friend = "friend";
    private const string Talk = "talk";
    private const string Quiet = "quiet";
    private const string Waterfall = "crisis";
    private const string Back = "crisis.stay.back";

    // What is said in a crisis and has an answer of its own.
    private static readonly string[] Answered = ["calling", "company", "private", "program", "barrier"];

    // So that we do not say the same words over and over.
    private const int Replies = 3;

    private readonly CoachKit _kit;

    internal CrisisDialog(CoachKit kit)
        : base(nameof(CrisisDialog))
    {
        _kit = kit;
        AddDialog(new AskPrompt(kit));
        AddDialog(new WaterfallDialog(Waterfall, [SpeakAsync, HearAsync]));
        InitialDialogId = Waterfall;
    }

    private async Task<DialogTurnResult> SpeakAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var person = await _kit.PersonAsync(step.Context, cancellationToken);
        await SayAlarmAsync(step.Context, person, cancellationToken);
        var words = step.Options as string ?? Opening(person.Crisis!);
        var ask = words == Direct ? AskDirectly(step.Context, person.Crisis!) : Stay(step.Context, person, words);
        return await step.AskAsync(ask, cancellationToken);
    }

    private static string Opening(Crisis crisis) => crisis switch
    {
        { IsAsked: true, IsActing: true } => $"{Staying}.acting",
        { IsAsked: true } => $"{Staying}.{(crisis.Replies % Replies) + 1}",
        { IsActing: true } => Emergency,
        _ => Direct,
    };

    /// <summary>A body in danger does not wait for the talk.</summary>
    private async Task SayAlarmAsync(ITurnContext turn, Person person, CancellationToken cancellationToken)
    {
        var assessment = _kit.Triage.Assess(person.Answers);
        if (!_kit.Alerts.IsNews(person, assessment))
        {
            return;
        }

        var locale = turn.Activity.Locale;
        if (_kit.Alerts.Concern(person, locale) is { } concern)
        {
            await turn.SayAsync(concern.Note, concern.Text, cancellationToken);
        }

        if (_kit.Alerts.HasNewSigns(person, assessment))
        {
            await turn.SayAsync(_kit.Alerts.Note(person, assessment), _kit.Alerts.Text(person, assessment, locale), cancellationToken);
        }

        person.Lock = _kit.Alerts.Lock(person, assessment, _kit.Time.GetUtcNow());
    }

    private Ask AskDirectly(ITurnContext turn, Crisis crisis)
    {
        var ask = Ask(turn, crisis, Direct, Direct, Direct, [Act, "thoughts", No, Hearing.Unsure]);

        // The two questions are asked in one breath: a bare yes may be to the graver.
        ask.WhenYes = Act;
        ask.WhenNo = No;
        ask.WhenUnclear = Hearing.Unsure;
        return ask;
    }

    private Ask Stay(ITurnContext turn, Person person, string words)
    {
        var crisis = person.Crisis! with { IsAsked = true, Replies = person.Crisis.Replies + 1 };
        person.Crisis = crisis;
        var id = words is Emergency or Support ? words : words == Denied ? Support : Staying;
        var ask = Ask(turn, crisis, id, words, Staying, [Friend, Talk, Quiet, Safe]);
        ask.WhenUnclear = Talk;
        return ask;
    }

    private Ask Ask(ITurnContext turn, Crisis crisis, string stepId, string words, string labels, List<string> options) => new()
    {
        Note = new Note
        {
            Step = stepId,
            Options = options,
            Disposition = crisis.IsActing ? Disposition.Emergency : Disposition.Urgent,
            Advice = crisis.IsActing ? ["call_emergency", "crisis_line", "stay_with", "no_exercise"] : ["crisis_line", "stay_with", "no_exercise"],
        },
        Text = _kit.Text(turn, words),
        Options = _kit.Asking.Taps(labels, options),
        Question = labels,
        TakesAnything = true,
    };

    private async Task<DialogTurnResult> HearAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var person = await _kit.PersonAsync(step.Context, cancellationToken);
        switch (step.Heard())
        {
            case Safe:
                person.Crisis = null;
                await step.Context.SayAsync(new Note { Step = "crisis.safe", Advice = ["crisis_line"] }, _kit.Text(step.Context, Phrases.CrisisSafe), cancellationToken);
                return await step.EndDialogAsync(null, cancellationToken);
            case Act:
            case Hearing.Unsure when HintsAtActing(step.Context):
                person.Crisis = person.Crisis! with { IsActing = true };
                return await SayNextAsync(step, Emergency, cancellationToken);
            case "thoughts" or Hearing.Unsure:
                return await SayNextAsync(step, Support, cancellationToken);
            case No:
                return await SayNextAsync(step, Denied, cancellationToken);
            case Friend or Quiet:
                return await SayNextAsync(step, $"crisis.{step.Heard()}", cancellationToken);
            default:
                return await AnswerAsync(step, person, cancellationToken);
        }
    }

    // "I have picked the day" may be harmless elsewhere; as the answer to this question it is not.
    private bool HintsAtActing(ITurnContext turn)
        => _kit.Read(turn) is var reading && reading.Mentions.Concat(reading.Suspected).Any(mention => mention.Polarity != Coaching.Answer.No && Concerns.IsActing(mention.Value));

    /// <summary>What is neither a button nor an answer: the means at hand make it graver; what keeps them from help is answered.</summary>
    private async Task<DialogTurnResult> AnswerAsync(WaterfallStepContext step, Person person, CancellationToken cancellationToken)
    {
        var turn = step.Context;
        if (!person.Crisis!.IsActing && _kit.Option(turn, "told.crisis", ["means"]) is not null)
        {
            person.Crisis = person.Crisis with { IsActing = true };
            return await SayNextAsync(step, Emergency, cancellationToken);
        }

        var words = _kit.Command(turn) switch
        {
            Commands.Stop => $"crisis.{Quiet}",
            Commands.Greeting => Back,
            _ when _kit.Option(turn, Staying, ["alone"]) is { } alone => $"{Staying}.{alone}",
            _ => _kit.Option(turn, Staying, Answered) is { } answered ? $"{Staying}.{answered}" : null,
        };
        return await SayNextAsync(step, words, cancellationToken);
    }

    private static Task<DialogTurnResult> SayNextAsync(WaterfallStepContext step, string? words, CancellationToken cancellationToken)
        => step.ReplaceDialogAsync(Waterfall, words, cancellationToken);
}
