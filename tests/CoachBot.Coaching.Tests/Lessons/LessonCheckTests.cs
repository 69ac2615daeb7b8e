using Xunit;

namespace CoachBot.Coaching.Tests;

public class LessonCheckTests
{
    private const string File = "lessons/keep-moving.yaml";

    private static readonly List<string> Used = RealContent.Library.Say.Keys.ToList();

    [Theory]
    [InlineData("id: keep-moving", "id: keep-still", "the file is named otherwise")]
    [InlineData("title: ", "headline: ", "\"headline\" is not a field")]
    [InlineData("title: ", "title: One two three four five ", "more than 6 words")]
    [InlineData("  - Short", "  - One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen. Short", "words long")]
    [InlineData("sources: [NG59, ", "sources: [RUMOUR, NG59, ", "\"RUMOUR\" is not defined")]
    [InlineData("sources: [NG59, LAN]", "sources: []", "\"sources\" is empty")]
    [InlineData("sources: [", "advice: [rest_in_bed]\nsources: [", "\"advice.rest_in_bed\" is not defined")]
    public void Run_MistakePlanted_IsReportedWithItsLine(string old, string mistake, string expected)
    {
        using var content = new Mistakes();
        var line = content.Replace(File, old, mistake);

        Assert.Contains(ContentCheck.Run(content.Path, Used), problem =>
            problem.File == File && problem.Line == line && problem.Message.Contains(expected, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("lines:\n", "lines:\n  - Aa.\n  - Bb.\n  - Cc.\n", "2 to 5 lines, this one 6")]
    [InlineData("lines:\n", "lines:\n  - One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen.\n  - One two three four five six seven eight nine ten eleven twelve.\n", "at most 60 are read")]
    public void Run_TooMuchToRead_IsReported(string old, string mistake, string expected)
    {
        using var content = new Mistakes();
        content.Replace(File, old, mistake);

        Assert.Contains(ContentCheck.Run(content.Path, Used), problem =>
            problem.File == File && problem.Message.Contains(expected, StringComparison.Ordinal));
    }
}
