using Xunit;

namespace CoachBot.Coaching.Tests;

public class ProgrammeTests
{
    private const int Days = 10;
    private static readonly Library Library = RealContent.Library;
    private static readonly Programme TenDays = Library.TenDays;

    private static readonly List<(Region Region, Phase Phase)> Groups =
        [.. from region in Enum.GetValues<Region>() from phase in Enum.GetValues<Phase>() select (region, phase)];

    public static TheoryData<Region, Phase> All
    {
        get
        {
            var all = new TheoryData<Region, Phase>();
            Groups.ForEach(group => all.Add(group.Region, group.Phase));
            return all;
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void On_EveryDay_GivesALessonARoutineAndATask(Region region, Phase phase)
    {
        var days = TenDays.For(region, phase).ToList();

        Assert.Equal(Enumerable.Range(1, Days), days.Select(day => day.Day));
        Assert.All(days, day =>
        {
            Assert.Contains(day.Lesson, Library.Lessons.Keys);
            Assert.Contains(Library.Routines, routine => routine.Kind == day.Routine && routine.Region == region);
            Assert.InRange(day.Task.Split(' ').Length, 3, 14);
            Assert.EndsWith(".", day.Task, StringComparison.Ordinal);
        });
        Assert.Equal(Days, days.Select(day => day.Lesson).Distinct().Count());
        Assert.Equal(Days, days.Select(day => day.Task).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(All))]
    public void On_WherePeopleStrengthen_LeavesADayBetweenAndAtMostThreeAWeek(Region region, Phase phase)
    {
        var days = TenDays.For(region, phase).Where(day => day.Routine == RoutineKind.Routine).Select(day => day.Day).ToList();
        if (phase is Phase.Acute or Phase.Subacute)
        {
            Assert.Equal(Days, days.Count);
            return;
        }

        Assert.All(days.Zip(days.Skip(1)), pair => Assert.True(pair.Second - pair.First >= 2));
        Assert.All(days, first => Assert.InRange(days.Count(day => day >= first && day < first + 7), 1, 3));
    }

    [Theory]
    [InlineData(Region.Upper, "upper-back")]
    [InlineData(Region.Both, "upper-back")]
    [InlineData(Region.Lower, "when-to-get-help")]
    [InlineData(Region.Both, "when-to-get-help")]
    public void For_EveryPhase_TeachesTheWarningSignsOfTheRegion(Region region, string lesson) =>
        Assert.All(Enum.GetValues<Phase>(), phase => Assert.Contains(TenDays.For(region, phase), day => day.Lesson == lesson));

    [Fact]
    public void For_PhaseOrRegionDiffers_SomethingElseIsGiven()
    {
        var all = Groups.Select(group => string.Join('|', TenDays.For(group.Region, group.Phase).Select(day => (day.Lesson, day.Task)))).ToList();

        Assert.Equal(all.Count, all.Distinct().Count());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(Days + 1)]
    public void On_DayThatIsNotInIt_Throws(int day) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => TenDays.On(day, Region.Lower, Phase.Acute));
}
