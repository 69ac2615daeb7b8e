using CoachBot.Sentences;
using Xunit;

namespace CoachBot.Coaching.Tests;

public class MessagesTests
{
    public static IEnumerable<object[]> Messages => Message.All.Select(message => (object[])[message.Expected, message.Text]);

    [Fact]
    public void Read_OrdinaryMessages_RaiseNoEmergencyAndHardlyEverAnAlarm()
    {
        var alarms = Message.Ordinary.Select(message => new HeardMessage(RealContent.Library, message)).Where(heard => heard.Alarm >= Disposition.Urgent).ToList();

        var words = string.Join('\n', alarms);
        Assert.True(alarms.TrueForAll(heard => heard.Alarm < Disposition.Emergency), words);
        Assert.True(alarms.Count <= Message.Ordinary.Count / 100, words);
    }

    [Theory]
    [MemberData(nameof(Messages))]
    public void Read_MessageAsPeopleSendIt_IsTakenAsAClinicianWould(string expected, string text)
    {
        var heard = new HeardMessage(RealContent.Library, new Message(expected, text));

        Assert.True(heard.IsRight, $"{heard}");
    }
}
