using System.Text.Json;
using CoachBot.Coaching;

namespace CoachBot.Dialogs.Tests;

public sealed class DiaryTests
{
    [Theory]
    [InlineData(DiaryKind.Assessed)]
    [InlineData(DiaryKind.Session)]
    public void Entry_WrittenAndRead_IsTheSame(DiaryKind kind)
    {
        var entry = new DiaryEntry
        {
            Kind = kind,
            At = new DateTimeOffset(2026, 11, 22, 8, 30, 0, TimeSpan.Zero),
            Date = new DateOnly(2026, 11, 22),
            Pain = 0,
            Phase = Phase.Acute,
            Felt = MorningAfter.Settled,
            Moves = [new DiaryMove("walking", new Dose(1, 0, 0, 5, 3, 0), "right") { InsteadOf = "plank", Because = "wrists" }],
        };

        var read = (DiaryEntry)JsonSerializer.Deserialize(JsonSerializer.Serialize(entry, typeof(DiaryEntry), StateTypes.Json), typeof(DiaryEntry), StateTypes.Json)!;

        Assert.Equal(entry with { Moves = [] }, read with { Moves = [] });
        Assert.Equal(entry.Moves, read.Moves);
    }
}
