namespace CoachBot.Dialogs.Tests;

public sealed class LessonTests
{
    [Fact]
    public async Task Lesson_AskedForAgainAndAgain_TellsEveryOneBeforeTheFirstAgain()
    {
        var coach = new CoachHarness();
        var told = new List<string>();
        do
        {
            told.Add((await coach.SayAsync("lesson"))[0].Step);
        }
        while (told.Distinct().Count() == told.Count);

        Assert.All(told, step => Assert.StartsWith("lesson.", step, StringComparison.Ordinal));
        Assert.Equal(told[0], told[^1]);
        Assert.Equal(CoachHarness.Library.Lessons.Count, told.Count - 1);
    }

    [Fact]
    public async Task Lesson_FirstWordsOfAll_AreAnsweredAndTheConversationOpens()
    {
        var heard = await new CoachHarness().SayAsync("is rest best?");

        Assert.Equal(["lesson.keep-moving", "triage.consent"], heard.Select(message => message.Step));
    }

    [Fact]
    public async Task Lesson_TwoAskedAtOnce_AreBothAnswered()
    {
        var heard = await new CoachHarness().SayAsync("tell me about sleep. and is my posture bad?");

        Assert.Equal(["lesson.sleep", "lesson.posture"], heard.Select(message => message.Step).Take(2));
    }

    [Theory]
    [InlineData("en-GB", "**999**")]
    [InlineData("en-US", "**911**")]
    public async Task WhenToGetHelp_Country_NamesItsNumber(string locale, string number)
    {
        var heard = await new CoachHarness(locale).SayAsync("when should i see a doctor?");

        Assert.Contains(number, heard[0].Text, StringComparison.Ordinal);
    }
}
