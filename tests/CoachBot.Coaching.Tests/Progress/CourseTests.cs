using Xunit;

namespace CoachBot.Coaching.Tests;

public class CourseTests
{
    [Theory]
    [InlineData("3355", CourseFact.None)] // the first three days
    [InlineData("33355", CourseFact.WorseOverDays)]
    [InlineData("33338", CourseFact.None)] // one bad day
    [InlineData("33387", CourseFact.WorseOverDays)]
    [InlineData("33383", CourseFact.None)]
    [InlineData("00033", CourseFact.None)] // 0 to 3 is no matter
    [InlineData("11144", CourseFact.WorseOverDays)]
    [InlineData("33344", CourseFact.None)]
    [InlineData("88888", CourseFact.None)]
    [InlineData("3.5.5", CourseFact.None)] // three answers
    [InlineData("33.55", CourseFact.WorseOverDays)]
    [InlineData("33......55", CourseFact.None)] // too far apart
    [InlineData("44444445555555", CourseFact.WorseOverDays)] // creeping
    [InlineData("22222223333333", CourseFact.None)]
    [InlineData("4444....555555", CourseFact.WorseOverDays)]
    [InlineData("444.....555555", CourseFact.None)]
    public void Of_Pain_IsWorseOverDays(string pains, CourseFact expected) =>
        Assert.Equal(expected, Course.Of(Diary.OfPain(pains), Diary.Today, Diary.Ago(pains.Length - 1)));

    [Theory]
    [InlineData("5............5", 13, CourseFact.None)]
    [InlineData("5.............5", 14, CourseFact.NotBetterInTwoWeeks)]
    [InlineData("5.............4", 14, CourseFact.None)]
    [InlineData("5.............6", 14, CourseFact.NotBetterInTwoWeeks)]
    [InlineData("5.............5", 13, CourseFact.None)] // began with no session yet
    [InlineData("5..............", 14, CourseFact.None)] // nothing told of late
    [InlineData("0.............0", 14, CourseFact.None)]
    [InlineData("777777788555555", 14, CourseFact.None)]
    [InlineData("555555588885545", 14, CourseFact.NotBetterInTwoWeeks)]
    public void Of_TwoWeeksFromTheFirstSession_IsNotBetter(string pains, int firstSession, CourseFact expected)
    {
        var days = Diary.OfPain(pains).ToList();
        days.RemoveAll(day => day.Date == Diary.Ago(firstSession));
        var pain = Diary.OfPain(pains).FirstOrDefault(day => day.Date == Diary.Ago(firstSession))?.Pain;
        days.Add(new(Diary.Ago(firstSession), pain, 1, IsFlare: false, Phase: null));

        Assert.Equal(expected, Course.Of([.. days.OrderBy(day => day.Date)], Diary.Today, Diary.Ago(30)));
    }

    [Theory]
    [InlineData("5555555...............5555555", 41, CourseFact.None)]
    [InlineData("5555555...............5555555", 42, CourseFact.SixWeeks)]
    [InlineData("5555555...............5555555", 400, CourseFact.SixWeeks)]
    [InlineData("5555555...............4444444", 42, CourseFact.None)] // easing
    [InlineData("7777777555555555......5555555", 42, CourseFact.SixWeeks)] // eased once, no longer
    [InlineData("5555555...............0000000", 42, CourseFact.None)]
    [InlineData("1111111...............1111111", 42, CourseFact.SixWeeks)]
    [InlineData("5555555......................", 42, CourseFact.None)]
    [InlineData("......................5555555", 42, CourseFact.None)] // nothing to compare with
    public void Of_SixWeeksFromTheOnset_IsSixWeeks(string pains, int onset, CourseFact expected) =>
        Assert.Equal(expected, Course.Of(Diary.OfPain(pains), Diary.Today, Diary.Ago(onset)));

    [Fact]
    public void Of_SeveralHold_GivesTheFirst()
    {
        var days = Diary.OfPain(new string('4', 44) + "66").Select(day => new ProgressDay(day.Date, day.Pain, 1, IsFlare: false, Phase: null)).ToList();

        Assert.Equal(CourseFact.WorseOverDays, Course.Of(days, Diary.Today, onset: null));
        Assert.Equal(CourseFact.SixWeeks, Course.Of([.. days.Take(43)], days[42].Date, onset: null));
        Assert.Equal(CourseFact.NotBetterInTwoWeeks, Course.Of([.. days.Take(20)], days[19].Date, onset: null));
    }

    [Fact]
    public void Of_EpisodeBefore_DoesNotCount() =>
        Assert.Equal(CourseFact.None, Course.Of(Diary.OfPain(new string('5', 60)), Diary.Today, Diary.Ago(2)));

    [Theory]
    [InlineData("", CourseFact.None)]
    [InlineData("000", CourseFact.None)]
    [InlineData("00033355", CourseFact.WorseOverDays)]
    public void Of_OnsetUnknown_IsTheFirstDayWithPain(string pains, CourseFact expected) =>
        Assert.Equal(expected, Course.Of(Diary.OfPain(pains), Diary.Today, onset: null));

    [Fact]
    public void Of_OnsetToCome_IsNothing() => Assert.Equal(CourseFact.None, Course.Of(Diary.OfPain("33355"), Diary.Today, Diary.Today.AddDays(3)));
}
