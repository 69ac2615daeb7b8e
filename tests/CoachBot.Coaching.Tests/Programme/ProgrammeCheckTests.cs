using Xunit;

namespace CoachBot.Coaching.Tests;

public class ProgrammeCheckTests
{
    private const string File = "programme/ten-days.yaml";

    private static readonly List<string> Used = RealContent.Library.Say.Keys.ToList();

    [Theory]
    [InlineData("lesson: sleep", "lesson: slepe", "lesson \"slepe\" is not defined")]
    [InlineData("day: 5", "day: 6", "This is day 5 by its place")]
    [InlineData("phases: [prevention], lesson: keeping-it-away", "phases: [preventing], lesson: keeping-it-away", "must be one of: acute")]
    [InlineData("regions: [upper], lesson: upper-back", "regions: [middle], lesson: upper-back", "must be one of: upper")]
    [InlineData("routine: stretch", "routine: nap", "must be one of: routine, stretch")]
    [InlineData("{ phases: [prevention], lesson: keeping-it-away", "{ lesson: keeping-it-away", "This fits everybody")]
    [InlineData("{ phases: [recovering, prevention], routine: stretch }", "{ phases: [recovering, prevention] }", "This changes nothing")]
    [InlineData("task: Get moving", "task: Now and then, or whenever it suits you and the weather, get moving", "at most 14")]
    [InlineData("day: 6\n    lesson: small-steps", "day: 6\n    lesson: sleep", "\"sleep\" is taught twice to upper, subacute")]
    public void Run_MistakePlanted_IsReportedWithItsLine(string old, string mistake, string expected)
    {
        using var content = new Mistakes();
        var line = content.Replace(File, old, mistake);

        Assert.Contains(ContentCheck.Run(content.Path, Used), problem =>
            problem.File == File && problem.Line == line && problem.Message.Contains(expected, StringComparison.Ordinal));
    }

    [Fact]
    public void Run_DayTooMany_IsReported()
    {
        using var content = new Mistakes();
        content.Append(File, "  - { day: 10, lesson: lasting-pain, routine: routine, task: Rest. }");

        Assert.Contains(ContentCheck.Run(content.Path, Used), problem =>
            problem.File == File && problem.Message.StartsWith("There are 11 days", StringComparison.Ordinal));
    }
}
