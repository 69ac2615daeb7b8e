using System.Globalization;
using CoachBot.Coaching;
using CoachBot.Dialogs.Speaking;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.Dialogs;

/// <summary>
/// Agrees when to check in: asks for the time where it was not told, reads it back with its place and the next time, and
/// sets the clock. Its options are the words that asked for it; null asks for all of it.
/// </summary>
public sealed class CheckInSettingDialog : ComponentDialog
{
    /// <summary>The question that takes days and times in plain words.</summary>
    internal const string When = "checkin.when";

    /// <summary>The question that takes the name of a city.</summary>
    internal const string Where = "checkin.where";

    private const string Confirm = "checkin.confirm";
    private const string Yes = "yes";
    private const string Change = "change";
    private const string Elsewhere = "where";
    private const string No = "no";
    private static readonly string[] Usual = ["08:30", "12:30", "18:00"];

    private readonly CoachKit _kit;

    internal CheckInSettingDialog(CoachKit kit)
        : base(nameof(CheckInSettingDialog))
    {
        _kit = kit;
        AddDialog(new AskPrompt(kit));
        AddDialog(new WaterfallDialog("setting", [AskWhenAsync, ReadBackAsync, SettleAsync, MoveAsync]));
        InitialDialogId = "setting";
    }

    private async Task<DialogTurnResult> AskWhenAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var session = await _kit.SessionAsync(step.Context, cancellationToken);
        var known = (await _kit.PersonAsync(step.Context, cancellationToken)).CheckIns;
        if (session.Proposed is not null
            || (_kit.Wished(step.Context, Asked(step), isAsked: false) is { } wish && (wish.At is not null || (known is not null && wish.Days is not null))))
        {
            return await step.NextAsync(null, cancellationToken);
        }

        List<Tap> options = [.. Usual.Select(time => new Tap(time, _kit.Say.Text($"{When}.{time.Replace(':', '-')}"))), new(No, _kit.Say.Text($"{When}.no"))];
        var ask = _kit.Asking.Of(When, When, options);
        ask.WhenNo = No;
        return await step.AskAsync(ask, cancellationToken);
    }

    private async Task<DialogTurnResult> ReadBackAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = step.Context;
        if (step.Heard() == No)
        {
            await _kit.SayAsync(turn, "checkin.none", Phrases.CheckInNoneSet, cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        var person = await _kit.PersonAsync(turn, cancellationToken);
        var session = await _kit.SessionAsync(turn, cancellationToken);
        ScheduleWish?[] wishes = [_kit.Wished(turn, step.Heard(), isAsked: true), _kit.Wished(turn, Asked(step), isAsked: false)];
        var isNew = session.Proposed is null;
        var schedule = session.Proposed ??= Propose(person, CoachKit.Zone(turn), wishes);
        var ask = _kit.Asking.Of(
            Confirm,
            Confirm,
            _kit.Asking.Taps(Confirm, [Yes, Change, Elsewhere, No]),
            ("days", _kit.Times.Days(schedule.Days)),
            ("time", schedule.At.ToString("HH:mm", CultureInfo.InvariantCulture)),
            ("zone", Zones.Place(schedule.Zone)),
            ("when", _kit.Times.Of(schedule.Zone, schedule.Next(person.CheckIns?.Served, _kit.Time.GetUtcNow())!.Value.At, _kit.Time.GetUtcNow())));
        if (isNew && wishes.Any(wish => wish is { HasMoreTimes: true }))
        {
            ask.Text = _kit.Say.Text(Phrases.CheckInOneTime) + "\n" + ask.Text;
        }

        ask.WhenYes = Yes;
        ask.WhenNo = Change;
        return await step.AskAsync(ask, cancellationToken);
    }

    /// <summary>The words that asked for it.</summary>
    private static string Asked(WaterfallStepContext step) => step.Options as string ?? "";

    /// <summary>What was told last counts; what was not told stays as it was.</summary>
    private static Schedule Propose(Person person, string zone, ScheduleWish?[] wishes)
    {
        var known = person.CheckIns?.Schedule;
        return new Schedule(
            wishes.Select(wish => wish?.At).FirstOrDefault(at => at is not null) ?? known?.At ?? TimeOnly.ParseExact(Usual[0], "HH:mm", CultureInfo.InvariantCulture),
            wishes.Select(wish => wish?.Days).FirstOrDefault(days => days is not null) ?? known?.Days ?? Enum.GetValues<DayOfWeek>(),
            known?.Zone ?? zone,
            wishes.Select(wish => wish?.From).FirstOrDefault(from => from is not null));
    }

    private async Task<DialogTurnResult> SettleAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = step.Context;
        var person = await _kit.PersonAsync(turn, cancellationToken);
        var session = await _kit.SessionAsync(turn, cancellationToken);
        if (step.Heard() == Elsewhere)
        {
            return await step.AskAsync(_kit.Asking.Of(Where, Where, []), cancellationToken);
        }

        var schedule = session.Proposed!;
        session.Proposed = null;
        switch (step.Heard())
        {
            case Yes:
                person.CheckIns = new CheckIns { Schedule = schedule, Conversation = turn.Activity.Conversation!.Id!, Served = person.CheckIns?.Served, IsZoneChosen = schedule.Zone != CoachKit.Zone(turn) };
                _kit.CheckIns.Wind(turn, person);
                await turn.SayAsync(new Note { Step = "checkin.set" }, _kit.Say.Text(Phrases.CheckInSet, ("when", _kit.Times.Of(person.CheckIns, _kit.Time.GetUtcNow()))), cancellationToken);
                return await step.EndDialogAsync(null, cancellationToken);
            case Change:
                return await step.ReplaceDialogAsync("setting", null, cancellationToken);
            default:
                await _kit.SayAsync(turn, "checkin.none", Phrases.CheckInNoneSet, cancellationToken);
                return await step.EndDialogAsync(null, cancellationToken);
        }
    }

    private async Task<DialogTurnResult> MoveAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var session = await _kit.SessionAsync(step.Context, cancellationToken);
        session.Proposed = session.Proposed! with { Zone = step.Heard() };
        return await step.ReplaceDialogAsync("setting", null, cancellationToken);
    }
}
