using CoachBot.Coaching;
using CoachBot.Dialogs.Speaking;
using Microsoft.Bot.Builder;

namespace CoachBot.Dialogs;

/// <summary>Today's routine, after the rules for stopping.</summary>
public sealed class RoutineDialog : SessionDialog
{
    private readonly CoachKit _kit;

    internal RoutineDialog(CoachKit kit)
        : base(nameof(RoutineDialog), "routine", kit)
        => _kit = kit;

    private protected override bool NeedsPlace => true;

    private protected override Ask Before(Session session) => Rules("routine.rules");

    private protected override RoutineSession? Plan(ITurnContext turn, Clearance clearance, Person person, Session session, string answer)
    {
        var minutes = session.Minutes;
        session.Minutes = null;
        return answer == Outcomes.Later ? null : RoutineSession.From(_kit.Plan(turn, clearance, person, minutes));
    }
}
