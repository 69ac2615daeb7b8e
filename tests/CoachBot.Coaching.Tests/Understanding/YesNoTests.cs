using Xunit;

namespace CoachBot.Coaching.Tests;

public class YesNoTests
{
    private readonly Understanding _understanding = RealContent.Library.Understanding;

    [Theory]
    [InlineData("no")]
    [InlineData("No.")]
    [InlineData("nah")]
    [InlineData("naw")]
    [InlineData("nooo")]
    [InlineData("none of those")]
    [InlineData("nothing like that")]
    [InlineData("well not really")]
    [InlineData("no to all that")]
    [InlineData("no, not at all thanks")]
    [InlineData("same as before, no new stuff")]
    public void YesNo_PlainNo_IsNo(string text) => Assert.Equal(Answer.No, _understanding.YesNo(text));

    [Theory]
    [InlineData("yes")]
    [InlineData("Yes please!")]
    [InlineData("yeah")]
    [InlineData("👍")]
    [InlineData("ok")]
    public void YesNo_PlainYes_IsYes(string text) => Assert.Equal(Answer.Yes, _understanding.YesNo(text));

    [Theory]
    [InlineData("not sure")]
    [InlineData("im not sure")]
    [InlineData("not sure if I can exercise")]
    [InlineData("no idea")]
    [InlineData("dunno")]
    [InlineData("maybe")]
    [InlineData("I don't know")]
    public void YesNo_Doubt_IsUnsure(string text) => Assert.Equal(Answer.Unsure, _understanding.YesNo(text));

    [Theory]
    [InlineData("bit sore but fine")]
    [InlineData("clicks a bit, no pain")]
    public void YesNo_RemarkThatIsNoAnswer_IsNotUnderstood(string text) => Assert.Null(_understanding.YesNo(text));

    [Theory]
    [InlineData("no feeling at all down there")]
    [InlineData("no i cant feel anything when i wipe")]
    [InlineData("no control of my bladder")]
    [InlineData("no, but my left leg is numb")]
    [InlineData("no more than usual")]
    [InlineData("yes doctor said no")]
    [InlineData("yes and no")]
    [InlineData("yeah no")]
    [InlineData("can't say no")]
    [InlineData("pins n needles in both legs")]
    [InlineData("")]
    [InlineData("banana")]
    [InlineData("no one")]
    public void YesNo_AnythingElse_IsNeverNo(string text) => Assert.NotEqual(Answer.No, _understanding.YesNo(text));

    [Theory]
    [InlineData("help", "help")]
    [InlineData("Stop!", "stop")]
    [InlineData("can you help me please", "help")]
    [InlineData("i need a stretch now", "stretch")]
    [InlineData("skip this one", "skip")]
    [InlineData("that hurts", "hurt")]
    [InlineData("delete my data", "delete")]
    public void Command_WholeMessage_IsHeard(string text, string command) => Assert.Equal(command, _understanding.Command(text));

    [Theory]
    [InlineData("the pain wont stop")]
    [InlineData("it stopped hurting yesterday")]
    [InlineData("my back hurts when i stretch")]
    [InlineData("go back to the doctor he said")]
    public void Command_InsideAStory_IsNotOne(string text) => Assert.Null(_understanding.Command(text));
}
