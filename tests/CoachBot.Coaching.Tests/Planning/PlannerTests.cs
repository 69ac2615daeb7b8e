using Xunit;

namespace CoachBot.Coaching.Tests;

public class PlannerTests
{
    private readonly Planner _planner = new(RealContent.Library);

    public static IEnumerable<object[]> AllCells => Cells.All;

    // What is done in a seat is taken from the routines for a chair and one's feet.
    public static IEnumerable<object[]> CellsWithRoutines => Cells.All.Where(cell => cell is not [.., Place.Seat]);

    /// <summary>Null is the routine's own.</summary>
    private static int?[] Lengths => [1, 5, 10, 15, null];

    [Theory]
    [MemberData(nameof(AllCells))]
    public void Build_EveryCellAndLengthWithUpToTwoCautions_PlansOnlyWhatSuitsWithinTheTime(Region region, Phase phase, Place place)
    {
        Assert.InRange(Cells.Cleared(region, phase, place).Count, 100, 172);
        foreach (var clearance in Cells.Cleared(region, phase, place))
        {
            var planned = clearance.Scope == Scope.Gentle ? Phase.Acute : phase;
            foreach (int? minutes in Lengths)
            {
                var plan = _planner.Build(clearance, minutes);

                AssertSuits(plan, clearance, planned, place);
                Assert.Contains(plan.Items, item => item.Exercise.Kind != ExerciseKind.Breathe);
                Assert.InRange(plan.SecondsBesideWalk, 0, planned == Phase.Acute ? 300 : 900);
                Assert.InRange(plan.Seconds, 1, (minutes ?? int.MaxValue / 60) * 60);
            }
        }
    }

    [Theory]
    [MemberData(nameof(AllCells))]
    public void Build_EveryCellAndLengthWithUpToTwoCautions_WarmsUpBeforeStretchesAndStrengthening(Region region, Phase phase, Place place)
    {
        foreach (var clearance in Cells.Cleared(region, phase, place))
        {
            foreach (int? minutes in Lengths)
            {
                var kinds = _planner.Build(clearance, minutes).Items.Select(item => item.Exercise.Kind).ToList();

                Assert.True(kinds.Contains(ExerciseKind.Move) || kinds.TrueForAll(kind => kind is ExerciseKind.Breathe or ExerciseKind.Walk), string.Join(' ', clearance.Assessment.Cautions) + minutes);
            }
        }
    }

    [Theory]
    [MemberData(nameof(AllCells))]
    public void Build_MoreTime_NeverPlansLess(Region region, Phase phase, Place place)
    {
        var clearance = Cells.Clear(region, phase, place, [])!;

        var seconds = Lengths.OfType<int>().Select(minutes => _planner.Build(clearance, minutes).Seconds).ToList();

        Assert.Equal(seconds.Order(), seconds);
        Assert.True(seconds[0] < seconds[1]);
    }

    [Fact]
    public void Build_DosesGrown_StayWithinTheTime()
    {
        var clearance = Cells.Clear(Region.Lower, Phase.Prevention, Place.Floor, [])!;
        var doses = RealContent.Library.Exercises.Values.ToDictionary(exercise => exercise.Id, exercise => exercise.Target);

        var usual = _planner.Build(clearance, doses: doses);
        var short_ = _planner.Build(clearance, 10, doses: doses);

        Assert.Equal(30, Assert.Single(usual.Items, item => item.Exercise.Id == "walking").Dose.Minutes);
        Assert.InRange(usual.SecondsBesideWalk, 600, 900);
        Assert.InRange(short_.Seconds, 480, 600);
        Assert.Contains(short_.Items, item => item.Exercise.Id == "walking");
    }

    [Fact]
    public void Build_ABandAndARoller_EveryExerciseIsInSomePlanOrStandsInForOne()
    {
        var triage = new Triage(RealContent.Library);
        var planned = from cell in Cells.All
                      from clearance in Cells.Cleared((Region)cell[0], (Phase)cell[1], (Place)cell[2])
                      let owning = triage.Assess(clearance.Assessment.Answers with { Equipment = ["band", "roller"] }).Clearance
                      from plan in (Plan[])[_planner.Build(owning, 15), _planner.StretchNow(owning, (Place)cell[2])]
                      from item in plan.Items
                      select item.Exercise.Id;

        Assert.Equal(RealContent.Library.Exercises.Keys.Order(), planned.Distinct().Order());
    }

    [Theory]
    [MemberData(nameof(AllCells))]
    public void StretchNow_EveryCellWithUpToTwoCautions_TakesOneToThreeMinutes(Region region, Phase phase, Place place)
    {
        foreach (var clearance in Cells.Cleared(region, phase, place))
        {
            var plan = _planner.StretchNow(clearance, place);

            AssertSuits(plan, clearance, Phase.Acute, place);
            Assert.InRange(plan.Items.Sum(item => item.Seconds), 60, 180);
            Assert.InRange(plan.Items.Count, 1, 3);
        }
    }

    [Theory]
    [MemberData(nameof(CellsWithRoutines))]
    public void Build_FifteenMinutesAndAllThatItTakes_KeepsTheWholeRoutine(Region region, Phase phase, Place place)
    {
        var answers = Cells.Clear(region, phase, place, [])!.Assessment.Answers with { Equipment = ["band", "roller"] };

        var plan = _planner.Build(new Triage(RealContent.Library).Assess(answers).Clearance!, 15);

        var routine = Assert.Single(RealContent.Library.Routines, routine => routine.Id == plan.RoutineId);
        Assert.Equal(routine.Exercises.Order(), plan.Items.Select(item => item.Exercise.Id).Order());
        Assert.Empty(plan.Swaps);
    }

    [Fact]
    public void Build_SoreKneesOnTheFloor_SwapsKneelingAndSaysWhy()
    {
        var clearances = from region in Enum.GetValues<Region>()
                         from phase in Enum.GetValues<Phase>()
                         select Cells.Clear(region, phase, Place.Floor, ["knees"])!;

        var swaps = clearances.SelectMany(clearance => _planner.Build(clearance).Swaps).ToList();

        Assert.Contains(swaps, swap => swap is { To: not null, Because: "knees" });
    }

    [Fact]
    public void Build_AMinuteWithSoreKnees_TellsOnlyOfSwapsThatAreDone()
    {
        var plan = _planner.Build(Cells.Clear(Region.Both, Phase.Prevention, Place.Floor, ["knees"])!, 1);

        var swap = Assert.Single(plan.Swaps, swap => swap.To is not null);
        Assert.Equal(("cat-cow", "knees"), (swap.From, swap.Because));
        Assert.Equal(swap.To, Assert.Single(plan.Items).Exercise.Id);
    }

    [Fact]
    public void Build_GentleScope_TakesTheAcuteRoutineWithoutStrengthening()
    {
        var answers = People.DeskWorker with { OnsetDays = 45 };
        var clearance = new Triage(RealContent.Library).Assess(answers).Clearance!;

        var plan = _planner.Build(clearance);

        Assert.Equal(Scope.Gentle, clearance.Scope);
        Assert.Equal("lower-acute-floor", plan.RoutineId);
        Assert.DoesNotContain(plan.Items, item => item.Exercise.Kind == ExerciseKind.Strengthen);
    }

    [Fact]
    public void Build_CannotGetDownToTheFloor_PlansAChairRoutine() =>
        Assert.Equal("lower-recovering-office", _planner.Build(Cells.Clear(Region.Lower, Phase.Recovering, Place.Floor, ["no-floor"])!).RoutineId);

    [Theory]
    [MemberData(nameof(AllCells))]
    public void Build_InAWheelchair_PlansNothingThatIsNotDoneSitting(Region region, Phase phase, Place place)
    {
        var plan = _planner.Build(Cells.Clear(region, phase, place, ["seated"])!);

        Assert.All(plan.Items, item => Assert.Equal(Position.Sitting, item.Exercise.Position));
    }

    [Fact]
    public void Build_OwnsABand_PullsTheBand()
    {
        var clearance = Cells.Clear(Region.Upper, Phase.Recovering, Place.Floor, [])!;
        var withBand = new Triage(RealContent.Library).Assess(clearance.Assessment.Answers with { Equipment = ["band"] }).Clearance!;

        var items = _planner.Build(withBand).Items;

        Assert.Contains(items, item => item.Exercise.Equipment.Contains("band"));
        Assert.Equal(_planner.Build(clearance).Items.Count, items.Count);
    }

    [Fact]
    public void Substitute_KneelingForSoreKnees_IsSomethingElseThatSuits()
    {
        var clearance = Cells.Clear(Region.Lower, Phase.Recovering, Place.Floor, ["knees"])!;
        var childsPose = RealContent.Library.Exercises["childs-pose"];

        var first = _planner.Substitute(childsPose, clearance, []);
        var second = _planner.Substitute(childsPose, clearance, [first!.Id]);

        Assert.DoesNotContain("knees", first.Avoid);
        Assert.NotEqual(first.Id, second?.Id);
    }

    private static void AssertSuits(Plan plan, Clearance clearance, Phase phase, Place place)
    {
        var answers = clearance.Assessment.Answers;
        Assert.NotEmpty(plan.Items);
        Assert.Equal(plan.Items.Count, plan.Items.DistinctBy(item => item.Exercise.Id).Count());
        foreach (var (exercise, dose) in plan.Items)
        {
            Assert.Empty(exercise.Avoid.Intersect(clearance.Assessment.Cautions));
            Assert.True(exercise.Region == Region.Both || answers.Region == Region.Both || exercise.Region == answers.Region, exercise.Id);
            Assert.Contains(phase, exercise.Phases);
            Assert.Contains(place == Place.Seat || clearance.Assessment.Cautions.Contains("no-floor") ? Place.Office : place, exercise.Places);
            Assert.True(place != Place.Seat || exercise.Position == Position.Sitting, exercise.Id);
            Assert.Empty(exercise.Equipment.Intersect(NotAtHand(place)));
            AssertWithin(exercise.Start, exercise.Target, dose);
        }

        var order = plan.Items.Select(item => item.Exercise.Kind).Select(kind => kind == ExerciseKind.Strengthen ? ExerciseKind.Stretch : kind).ToList();
        Assert.Equal(order.Order(), order);
    }

    private static string[] NotAtHand(Place place) => place switch
    {
        Place.Floor => ["band", "roller"],
        Place.Office => ["band", "roller", "mat", "towel", "pillow"],
        _ => ["band", "roller", "mat", "towel", "pillow", "wall", "desk", "doorway"],
    };

    private static void AssertWithin(Dose start, Dose target, Dose dose)
    {
        foreach (var amount in (Func<Dose, int>[])[d => d.Sets, d => d.Reps, d => d.HoldSeconds, d => d.Minutes])
        {
            Assert.InRange(amount(dose), Math.Min(amount(start), amount(target)), Math.Max(amount(start), amount(target)));
        }
    }
}
