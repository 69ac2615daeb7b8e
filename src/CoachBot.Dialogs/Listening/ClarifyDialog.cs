using CoachBot.Coaching;
using CoachBot.Dialogs.Speaking;
using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.Dialogs;

/// <summary>One plain question about each of <see cref="Session.Doubts"/>, until one is so. What stays unclear is not cleared.</summary>
public sealed class ClarifyDialog : ComponentDialog
{
    private const string Step = "safety.clarify";
    private const string Waterfall = "clarify";

    // Not answered by what was told instead, and asked about in its turn.
    private const string Open = "open";

    // One alone may be about that alone.
    private const int Denials = 2;

    private static readonly string[] Answers = ["yes", "no", Hearing.Unsure];

    private readonly CoachKit _kit;
    private readonly Watch _watch;

    internal ClarifyDialog(CoachKit kit, Watch watch)
        : base(nameof(ClarifyDialog))
    {
        _kit = kit;
        _watch = watch;
        AddDialog(new AskPrompt(kit));
        AddDialog(new WaterfallDialog(Waterfall, [AskAsync, HearAsync]));
        InitialDialogId = Waterfall;
    }

    protected override async Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default)
    {
        var doubt = (await _kit.SessionAsync(innerDc.Context, cancellationToken)).Doubts[0];
        List<Mention> flags = [.. _kit.Read(innerDc.Context).Mentions.Where(mention => mention is { Kind: MentionKind.Flag, Who: Experiencer.Self })];
        if (IsDenied([.. doubt.Flags], flags))
        {
            return await innerDc.EndDialogAsync("no", cancellationToken);
        }

        var person = await _kit.PersonAsync(innerDc.Context, cancellationToken);

        // What words only resembled has a question of its own, which was not put yet.
        return doubt.IsGuess && doubt.IsToCome(person) && flags.Count > 0 && flags.TrueForAll(flag => flag.Polarity != Answer.Unsure)
            ? await innerDc.EndDialogAsync(Open, cancellationToken)
            : await base.OnContinueDialogAsync(innerDc, cancellationToken);
    }

    /// <summary>"No numbness, no fever, nothing" denies what it does not name, too.</summary>
    private static bool IsDenied(List<string> asked, List<Mention> flags)
        => asked.TrueForAll(sign => flags.Exists(flag => flag.Value == sign && flag.Polarity == Answer.No))
        || (flags.Count >= Denials && flags.TrueForAll(flag => flag.Polarity == Answer.No));

    /// <summary>The question below stands again, unless the answer has put an end to it.</summary>
    protected override async Task<DialogTurnResult> EndComponentAsync(DialogContext outerDc, object? result, CancellationToken cancellationToken)
        => await _watch.StopAsync(outerDc, cancellationToken) ?? await base.EndComponentAsync(outerDc, result, cancellationToken);

    private async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var session = await _kit.SessionAsync(step.Context, cancellationToken);
        var person = await _kit.PersonAsync(step.Context, cancellationToken);
        var doubt = session.Doubts[0];
        var taps = _kit.Asking.Taps(Step, Answers);
        var sign = string.Join(_kit.Say.Text(Phrases.ClarifyOr), doubt.Flags.Select(flag => _kit.Say.Text($"redflags.{flag}")));
        var phrase = doubt switch
        {
            { IsGuess: true } => $"{Step}.suspected",
            { Words: not null } => $"{Step}.{doubt.Flag}",
            _ => Step,
        };
        var ask = _kit.Asking.Of(Step, phrase, taps, ("sign", sign), ("words", Handover.Quoted(doubt.Words ?? "")));
        ask.Question = Step;
        var advice = new List<string> { "clarify" };
        if (doubt.Supposed)
        {
            advice.Insert(0, "safety_net");
            ask.Text = _kit.Text(step.Context, Phrases.ClarifySupposed) + "\n\n" + ask.Text;
        }

        var disposition = _kit.Triage.Assess(person.Answers).Disposition;
        ask.Note = ask.Note with { Advice = advice, Disposition = disposition >= Disposition.Urgent ? disposition : null };
        ask.WhenYes = "yes";
        ask.WhenNo = "no";
        ask.WhenUnclear = Hearing.Unsure;

        // Their words were not understood once already.
        ask.TakesAnything = doubt is { Words: not null, IsGuess: false };
        return await step.AskAsync(ask, cancellationToken);
    }

    private async Task<DialogTurnResult> HearAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var session = await _kit.SessionAsync(step.Context, cancellationToken);
        var person = await _kit.PersonAsync(step.Context, cancellationToken);
        var doubt = session.Doubts[0];
        session.Doubts.RemoveAt(0);
        session.Clarified = [.. session.Clarified.Concat(doubt.Flags).Distinct()];
        if (step.Heard() != Open)
        {
            Settle(step, person, doubt);
        }

        return session.Doubts.Count > 0 && !_kit.IsDanger(person)
            ? await step.ReplaceDialogAsync(Waterfall, null, cancellationToken)
            : await step.EndDialogAsync(null, cancellationToken);
    }

    private void Settle(WaterfallStepContext step, Person person, Doubt doubt)
    {
        var news = _kit.NewsOf(step.Context, person);
        var answer = step.Heard() switch { "yes" => Answer.Yes, "no" => Answer.No, _ => Answer.Unsure };

        // A no is to all that was named, anything else is no surer than the gravest.
        string[] settled = answer == Answer.No ? [.. doubt.Flags] : [doubt.Flag];
        foreach (var flag in settled)
        {
            _kit.Note(step.Context, person, flag, answer, doubt.Words);
        }

        person.Answers = person.Answers.With(settled, answer);
        if (answer != Answer.No)
        {
            news.Facts.Add(doubt.Flag);
        }
    }
}
