using Xunit;

namespace CoachBot.Coaching.Tests;

public class CostTests
{
    private const int MostBytes = 4096;
    private const int Warm = 50;

    private static readonly DateOnly Friday = new(2026, 11, 20);
    private static readonly string[] Messages =
    [
        "my lower back has been bad since tuesday, about a 6, no numbness but my left leg tingles a bit",
        "lower back since tues, about a 6, maybe 7 standing, was 9 on the 3rd, im 54, got 10 mins",
        "im 47, numb in both feet, leg feels weak, bladder funny, no fever, on warfarin, at home with a mat, worse since monday",
    ];

    private readonly Understanding _understanding = RealContent.Library.Understanding;

    [Fact]
    public void Read_WarmMessageOfTwentyWords_StaysUnderFourKilobytes()
    {
        foreach (var message in Messages)
        {
            var before = 0L;
            for (var i = 0; i <= Warm; i++)
            {
                before = GC.GetAllocatedBytesForCurrentThread();
                _understanding.Read(message, Friday);
            }

            Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 1, MostBytes);
        }
    }

    [Fact]
    public void Read_ManyAtOnce_GivesWhatOneByOneGives()
    {
        var expected = Messages.Select(message => Mentions(message)).ToList();

        var heard = Enumerable.Range(0, 300).AsParallel().WithDegreeOfParallelism(8).Select(i => (Index: i % Messages.Length, Mentions: Mentions(Messages[i % Messages.Length]))).ToList();

        Assert.All(heard, one => Assert.Equal(expected[one.Index], one.Mentions));
    }

    private IReadOnlyList<Mention> Mentions(string message) => _understanding.Read(message, Friday).Mentions;
}
