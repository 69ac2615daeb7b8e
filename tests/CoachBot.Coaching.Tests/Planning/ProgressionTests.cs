using Xunit;

namespace CoachBot.Coaching.Tests;

public class ProgressionTests
{
    public static TheoryData<string> Exercises => [.. RealContent.Library.Exercises.Keys];

    [Theory]
    [MemberData(nameof(Exercises))]
    public void Harder_AgainAndAgain_ReachesTheTargetOneThingAtATimeAndStays(string id)
    {
        var exercise = RealContent.Library.Exercises[id];
        var dose = exercise.Start;
        for (var step = 0; step < 20; step++)
        {
            var harder = Planner.Harder(exercise, dose);
            Assert.InRange(Changes(dose, harder), 0, 1);
            dose = harder;
        }

        Assert.Equal(exercise.Target, dose);
    }

    [Theory]
    [MemberData(nameof(Exercises))]
    public void Easier_AgainAndAgain_ReturnsToTheStart(string id)
    {
        var exercise = RealContent.Library.Exercises[id];
        var dose = exercise.Target;
        for (var step = 0; step < 20; step++)
        {
            dose = Planner.Easier(exercise, dose);
        }

        Assert.Equal(
            (exercise.Start.Sets, exercise.Start.Reps, exercise.Start.HoldSeconds, exercise.Start.Minutes),
            (dose.Sets, dose.Reps, dose.HoldSeconds, dose.Minutes));
    }

    [Theory]
    [InlineData(2, 5, 5, 0, false, 96)]
    [InlineData(1, 5, 2, 0, true, 46)]
    [InlineData(1, 10, 0, 0, false, 35)]
    [InlineData(1, 0, 0, 5, false, 300)]
    public void Seconds_Dose_CountsHoldsSidesAndRests(int sets, int reps, int hold, int minutes, bool twoSided, int expected) =>
        Assert.Equal(expected, new Dose(sets, reps, hold, minutes, 1, 7).Seconds(twoSided));

    private static int Changes(Dose before, Dose after) =>
        ((Func<Dose, int>[])[d => d.Sets, d => d.Reps, d => d.HoldSeconds, d => d.Minutes]).Count(amount => amount(before) != amount(after));
}
