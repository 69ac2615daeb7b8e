using CoachBot.Sentences;
using Xunit;

namespace CoachBot.Coaching.Tests;

/// <summary>A false alarm sends a person with a sore back to hospital: what holds no sign raises none.</summary>
public class EverydayTests
{
    private const int Count = 6_000;
    private const int Seed = 20_261_121;

    [Theory]
    [InlineData("sore", 0)]
    [InlineData("denied", 0.005)]
    [InlineData("plain", 0.002)]
    [InlineData("joking", 0.003)]
    [InlineData("answers", 0.003)]
    [InlineData("set off", 0.001)]
    [InlineData("beside", 0.003)]
    public void Read_EverydayTalk_RaisesHardlyAnyEmergency(string section, double share) => AtMost(share, section, Disposition.Emergency);

    [Theory]
    [InlineData("sore")]
    [InlineData("denied")]
    [InlineData("plain")]
    [InlineData("joking")]
    [InlineData("answers")]
    [InlineData("set off")]
    [InlineData("beside")]
    public void Read_EverydayTalk_IsHardlyEverUrgent(string section) => AtMost(0.01, section, Disposition.Urgent);

    private static void AtMost(double share, string section, Disposition level)
    {
        var library = RealContent.Library;
        var sentences = Everyday.Sentences(section, Count, Seed).ToList();
        var raised = sentences
            .SelectMany(sentence => library.Understanding.Read(sentence, new DateOnly(2026, 11, 21)).Mentions
                .Where(mention => mention is { Kind: MentionKind.Flag, Holds: true } && library.Flags[mention.Value].Level >= level)
                .Take(1)
                .Select(mention => $"{mention.Value}: {sentence}"))
            .ToList();

        Assert.True(raised.Count <= share * sentences.Count, $"{raised.Count} of {sentences.Count}\n{string.Join('\n', raised.Take(60))}");
    }
}
