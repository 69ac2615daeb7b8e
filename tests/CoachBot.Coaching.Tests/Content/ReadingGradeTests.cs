using Xunit;

namespace CoachBot.Coaching.Tests;

public class ReadingGradeTests
{
    [Theory]
    [InlineData("Lie on your back. Bend your knees. Breathe out.", 0, 2)]
    [InlineData("Keep moving as far as you can. Short rests are fine, days in bed are not.", 0, 4)]
    [InlineData("Progressive mobilisation of the thoracolumbar musculature ameliorates symptomatology in considerable proportions of individuals.", 20, 40)]
    public void Of_TextOfKnownEase_IsInItsRange(string text, double least, double most) =>
        Assert.InRange(Math.Max(0, ReadingGrade.Of(text)), least, most);

    [Fact]
    public void Of_List_CountsEachEntryAsASentence() =>
        Assert.True(ReadingGrade.Of("Do you have any of these?\n- Pain in the chest\n- Short of breath") < ReadingGrade.Of("Do you have any of these: pain in the chest and short of breath"));

    [Theory]
    [InlineData("")]
    [InlineData("... 12 !?")]
    public void Of_NoWords_IsZero(string text) => Assert.Equal(0, ReadingGrade.Of(text));
}
