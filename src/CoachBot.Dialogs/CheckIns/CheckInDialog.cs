using System.Globalization;
using System.Xml;
using CoachBot.Coaching;
using CoachBot.Dialogs.Speaking;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.Dialogs;

/// <summary>
/// The daily check-in: how it is, how the last session felt this morning, whether anything is new, and what to do today.
/// Its first message is what a locked screen may show: not a word of health.
/// </summary>
public sealed class CheckInDialog : ComponentDialog
{
    /// <summary>The question that also takes a pain score, or for how long to put it off, as an ISO 8601 duration.</summary>
    internal const string Hello = "checkin.hello";

    private const string Ready = "ready";
    private const string NotToday = "not-today";
    private const string Still = "checkin.still";
    private const string Keep = "keep";
    private const string All = "all";
    private const string Which = "which";
    private static readonly TimeSpan Later = TimeSpan.FromHours(1);
    private static readonly string[] FeltAnswers = [Wire.Id(MorningAfter.Settled), Wire.Id(MorningAfter.Sore), Wire.Id(MorningAfter.Worse)];

    private readonly CoachKit _kit;
    private readonly MorningReview _review;
    private readonly TodayOffer _today;

    internal CheckInDialog(CoachKit kit)
        : base(nameof(CheckInDialog))
    {
        _kit = kit;
        _review = new MorningReview(kit);
        _today = new TodayOffer(kit);
        AddDialog(new AskPrompt(kit));
        AddDialog(new WaterfallDialog("checkin",
            [GreetAsync, AskPainAsync, AskHowItFeltAsync, AskWhichAsync, AskAnythingNewAsync, OfferAsync, DecideAsync]));
        InitialDialogId = "checkin";
    }

    private async Task<DialogTurnResult> GreetAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var person = await _kit.PersonAsync(step.Context, cancellationToken);
        if (person.CheckIns is { Unanswered: >= CheckInClock.AskAfter })
        {
            return await step.AskAsync(_kit.Asking.Of(Still, Still, _kit.Asking.Taps(Still, [Keep, Commands.Stop])), cancellationToken);
        }

        var isQuiet = person.CheckIns is { Unanswered: >= CheckInClock.QuietAfter };
        var ask = _kit.Asking.Of(Hello, isQuiet ? "checkin.quiet" : Hello, _kit.Asking.Taps(Hello, [Ready, Outcomes.Later, NotToday]));
        ask.Question = Hello;
        ask.WhenYes = Ready;
        ask.WhenNo = NotToday;
        ask.Note = ask.Note with { IsQuiet = isQuiet };
        return await step.AskAsync(ask, cancellationToken);
    }

    private async Task<DialogTurnResult> AskPainAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = step.Context;
        var person = await _kit.PersonAsync(turn, cancellationToken);
        switch (step.Heard())
        {
            case Commands.Stop:
                CheckInClock.End(turn, person);
                await _kit.SayAsync(turn, "checkin.off", Phrases.CheckInOff, cancellationToken);
                return await step.EndDialogAsync(null, cancellationToken);
            case NotToday:
                await _kit.SayAsync(turn, "checkin.not-today", Phrases.CheckInNotToday, cancellationToken);
                return await step.EndDialogAsync(null, cancellationToken);
            case Outcomes.Start:
                return await step.EndDialogAsync(Outcomes.Start, cancellationToken);
            case Outcomes.Later:
                return await PutOffAsync(step, person, Later, cancellationToken);
            case ['P', ..] duration:
                return await PutOffAsync(step, person, XmlConvert.ToTimeSpan(duration), cancellationToken);
            case Keep:
                _kit.CheckIns.Wind(turn, person);
                break;
        }

        if (person.Lock is not null || _kit.IsDanger(person) || person.AssessedAt is null)
        {
            return await step.EndDialogAsync(Outcomes.Alarm, cancellationToken);
        }

        if (IsNumber(step.Heard()))
        {
            return await step.NextAsync(step.Heard(), cancellationToken);
        }

        var ask = _kit.Asking.Question(TriageSteps.Pain);
        ask.Note = ask.Note with { Step = "checkin.pain" };
        ask.Text = _kit.Say.Text(Phrases.CheckInPain);
        return await step.AskAsync(ask, cancellationToken);
    }

    private async Task<DialogTurnResult> AskHowItFeltAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = step.Context;
        var person = await _kit.PersonAsync(turn, cancellationToken);
        _review.HearPain(turn, person, int.Parse(step.Heard(), CultureInfo.InvariantCulture));
        return _review.Unreviewed(turn) is null
            ? await step.NextAsync(Wire.Id(MorningAfter.Settled), cancellationToken)
            : await step.AskAsync(_kit.Asking.Of("checkin.felt", "checkin.felt", _kit.Asking.Taps("checkin.felt", FeltAnswers)), cancellationToken);
    }

    private async Task<DialogTurnResult> AskWhichAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = step.Context;
        if (_review.Unreviewed(turn) is not { } session)
        {
            return await step.NextAsync(null, cancellationToken);
        }

        var felt = Enum.Parse<MorningAfter>(step.Heard(), ignoreCase: true);
        var moves = session.Moves.Where(move => move.Outcome is not (null or Outcome.Skipped)).ToList();
        if (felt == MorningAfter.Settled || moves.Count == 0)
        {
            _review.HearMorning(turn, await _kit.PersonAsync(turn, cancellationToken), session, felt, []);
            return await step.NextAsync(null, cancellationToken);
        }

        step.Values[Which] = step.Heard();
        var options = moves.Select(move => new Tap(move.Exercise, _kit.Library.Exercises[move.Exercise].Name))
            .Append(new Tap(All, _kit.Say.Text("checkin.which.all"))).ToList();
        var ask = _kit.Asking.Of("checkin.which", "checkin.which", options);
        ask.WhenUnclear = All;
        ask.WhenNo = All;
        return await step.AskAsync(ask, cancellationToken);
    }

    private async Task<DialogTurnResult> AskAnythingNewAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = step.Context;
        if (_review.Unreviewed(turn) is { } session && step.Values.TryGetValue(Which, out var felt))
        {
            var sore = session.Moves.Where(move => step.Heard() == All || move.Exercise == step.Heard()).ToList();
            var person = await _kit.PersonAsync(turn, cancellationToken);
            _review.HearMorning(turn, person, session, Enum.Parse<MorningAfter>((string)felt, ignoreCase: true), sore);
        }

        return await step.AskAsync(_kit.Asking.AnythingNew("checkin.gate"), cancellationToken);
    }

    private async Task<DialogTurnResult> OfferAsync(WaterfallStepContext step, CancellationToken cancellationToken)
        => step.Heard() == Hearing.None
            ? await step.AskAsync(_today.Offer(step.Context, await _kit.PersonAsync(step.Context, cancellationToken)), cancellationToken)
            : await step.EndDialogAsync(Outcomes.Recheck, cancellationToken);

    private async Task<DialogTurnResult> DecideAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = step.Context;
        var person = await _kit.PersonAsync(turn, cancellationToken);
        var session = await _kit.SessionAsync(turn, cancellationToken);
        switch (step.Heard())
        {
            case TodayOffer.Rest:
                _kit.Enter(turn, person, DiaryKind.Rest);
                await _kit.SayAsync(turn, "checkin.rest", Phrases.CheckInRest, cancellationToken);
                return await step.EndDialogAsync(null, cancellationToken);
            case Outcomes.Later:
                return await PutOffAsync(step, person, Later, cancellationToken);
            case TodayOffer.Shorter:
                session.Minutes = TodayOffer.ShortMinutes;
                session.JustAsked = true;
                return await step.EndDialogAsync(Outcomes.Start, cancellationToken);
            case Outcomes.Start:
                session.JustAsked = true;
                break;
        }

        return await step.EndDialogAsync(step.Result, cancellationToken);
    }

    private async Task<DialogTurnResult> PutOffAsync(WaterfallStepContext step, Person person, TimeSpan by, CancellationToken cancellationToken)
    {
        if (person.CheckIns is not null)
        {
            _kit.CheckIns.PutOff(step.Context, person, by);
            await step.Context.SayAsync(new Note { Step = "checkin.later" }, _kit.Say.Text(Phrases.CheckInLater, ("when", _kit.Times.Of(person.CheckIns!, _kit.Time.GetUtcNow()))), cancellationToken);
        }

        return await step.EndDialogAsync(null, cancellationToken);
    }

    private static bool IsNumber(string heard) => heard.Length > 0 && heard.All(char.IsAsciiDigit);
}
