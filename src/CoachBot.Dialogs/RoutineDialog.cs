using CoachBot.Coaching;
using CoachBot.Dialogs.Speaking;

namespace CoachBot.Dialogs;

/// <summary>Today's routine, after the rules for stopping.</summary>
public sealed class RoutineDialog : SessionDialog
{
    private readonly CoachKit _kit;

    internal RoutineDialog(CoachKit kit)
        : base(nameof(RoutineDialog), "routine", kit)
        => _kit = kit;

    private protected override Ask Before()
    {
        List<Tap> options = [new("ready", _kit.Say.Text("tap.ready")), new(Outcomes.Later, _kit.Say.Text("triage.summary.later"))];
        var ask = _kit.Asking.Of("routine.rules", "routine.rules", options);
        ask.Note = ask.Note with { Advice = ["stop_rules"], Disposition = Disposition.Coach };
        ask.WhenYes = "ready";
        ask.WhenNo = Outcomes.Later;
        return ask;
    }

    private protected override RoutineSession? Plan(Clearance clearance, Person person, string answer)
        => answer == Outcomes.Later ? null : RoutineSession.From(_kit.Planner.Build(clearance, person.Hurt), person.Doses);
}
