namespace CoachBot.Coaching;

/// <summary>How much: sets of reps with a hold in seconds, or minutes of a walk or of breathing.</summary>
public readonly record struct Dose(int Sets, int Reps, int HoldSeconds, int Minutes, int PerDay, int PerWeek)
{
    private const int MoveInAndOut = 2;
    private const int ShortestRep = 3;

    /// <summary>Seconds of one set on one side, with what it takes to move in and out between holds.</summary>
    public int BoutSeconds =>
        Minutes > 0 ? Minutes * 60
        : HoldSeconds > 0 ? (Math.Max(1, Reps) * (HoldSeconds + MoveInAndOut)) - MoveInAndOut
        : Math.Max(1, Reps) * ShortestRep;

    /// <summary>Seconds of one session, with the rests between sets; a two-sided exercise takes every set twice.</summary>
    public int Seconds(bool twoSided)
    {
        if (Minutes > 0)
        {
            return Minutes * 60;
        }

        var sets = Math.Max(1, Sets);
        return (sets * (twoSided ? 2 : 1) * (Tempo.Lead + BoutSeconds)) + ((sets - 1) * Tempo.Rest);
    }
}
