using CoachBot.Coaching;
using CoachBot.Dialogs.Speaking;
using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.Dialogs;

/// <summary>What to do today, for someone whose answers we have.</summary>
public sealed class HomeDialog : ComponentDialog
{
    private readonly CoachKit _kit;

    internal HomeDialog(CoachKit kit)
        : base(nameof(HomeDialog))
    {
        _kit = kit;
        AddDialog(new AskPrompt(kit));
        AddDialog(new WaterfallDialog("home", [OfferAsync, ChooseAsync]));
        InitialDialogId = "home";
    }

    /// <summary>What there is to do next; a session's last message offers it too.</summary>
    internal static List<Tap> Choices(Asking asking, Person person)
    {
        string[] always = [Outcomes.Start, Outcomes.Stretch, Outcomes.Recheck];
        return asking.Taps("home", person.CheckIns is null ? [.. always, Outcomes.CheckIn] : always);
    }

    private async Task<DialogTurnResult> OfferAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var ask = _kit.Asking.Of("home", "home", Choices(_kit.Asking, await _kit.PersonAsync(step.Context, cancellationToken)));

        // The last routine's closing message shows these buttons already: a tap on one is an answer, not a greeting.
        var wish = _kit.Wish(step.Context);
        return (ask.Exactly(step.Context.Activity.Text ?? "") ?? ask.Note.Options!.Find(option => option == wish)) is { } chosen
            ? await step.NextAsync(chosen, cancellationToken)
            : await step.AskAsync(ask, cancellationToken);
    }

    private Task<DialogTurnResult> ChooseAsync(WaterfallStepContext step, CancellationToken cancellationToken)
        => step.EndDialogAsync(step.Result, cancellationToken);
}
