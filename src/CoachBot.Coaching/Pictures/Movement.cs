namespace CoachBot.Coaching;

/// <summary>A movement as a loop of poses. Seconds: To leads to a pose (the first's from the last one), Hold is spent in it.</summary>
/// <param name="Moves">The parts to look at: trunk, head, arm-left, arm-right, leg-left, leg-right.</param>
public sealed record Movement(string Id, View View, IReadOnlyList<Prop> Props, IReadOnlyList<string> Moves, string Alt, IReadOnlyList<MovementStep> Steps)
{
    private const int FramesPerStep = 6;

    /// <summary>The length of one round in seconds.</summary>
    public double Seconds => Steps.Sum(step => step.To + step.Hold);

    /// <summary>Whether the floor is a line that the figure stands or lies on.</summary>
    public bool HasFloor => View is View.Side or View.Front;

    /// <summary>Poses with the time, in seconds from the start, at which each is reached; the last is the first again.</summary>
    public IEnumerable<(double At, Pose Pose)> Frames()
    {
        var at = 0.0;
        for (var i = 0; i < Steps.Count; i++)
        {
            var (pose, next) = (Steps[i].Pose, Steps[(i + 1) % Steps.Count]);
            yield return (at, pose);
            at += Steps[i].Hold;
            yield return (at, pose);
            for (var frame = 1; frame < FramesPerStep; frame++)
            {
                var share = (double)frame / FramesPerStep;
                yield return (at + (next.To * share), pose.Towards(next.Pose, Eased(share)));
            }

            at += next.To;
        }

        yield return (at, Steps[0].Pose);
    }

    // Bodies start and stop gently.
    private static double Eased(double share) => share * share * (3 - (2 * share));
}
