using CoachBot.Sentences;
using Xunit;

namespace CoachBot.Coaching.Tests;

public class MessagesTests
{
    public static IEnumerable<object[]> Messages => Message.All.Select(message => (object[])[message.Expected, message.Text]);

    [Theory]
    [MemberData(nameof(Messages))]
    public void Read_MessageAsPeopleSendIt_IsTakenAsAClinicianWould(string expected, string text)
    {
        var heard = new HeardMessage(RealContent.Library, new Message(expected, text));

        Assert.True(heard.IsRight, $"{heard}");
    }
}
