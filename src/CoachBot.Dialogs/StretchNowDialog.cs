using CoachBot.Coaching;
using CoachBot.Dialogs.Speaking;
using Microsoft.Bot.Builder;

namespace CoachBot.Dialogs;

/// <summary>A stretch right now: one to three minutes that fit where the person is.</summary>
public sealed class StretchNowDialog : SessionDialog
{
    private readonly CoachKit _kit;

    internal StretchNowDialog(CoachKit kit)
        : base(nameof(StretchNowDialog), "stretch", kit)
        => _kit = kit;

    // It asks for it where the message did not tell.
    private protected override bool NeedsPlace => false;

    private protected override Ask Before(Session session)
    {
        if (session.Place is not null)
        {
            return Rules("stretch.rules");
        }

        var ask = _kit.Asking.Question(TriageSteps.Place);
        ask.Note = ask.Note with { Step = "stretch.place", Advice = ["stop_rules"] };
        ask.Text = _kit.Say.Text("stretch.place.ask");
        return ask;
    }

    private protected override RoutineSession? Plan(ITurnContext turn, Clearance clearance, Person person, Session session, string answer)
        => answer == Outcomes.Later ? null
        : RoutineSession.From(_kit.Planner.StretchNow(clearance, session.Place ?? Enum.Parse<Place>(answer, ignoreCase: true), person.Hurt));
}
