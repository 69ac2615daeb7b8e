using Xunit;

namespace CoachBot.Coaching.Tests;

public class LessonTests
{
    private static readonly Library Library = RealContent.Library;

    // What the collected articles hold beside exercises, and is to be kept or was set right. Their doses stand in the exercises.
    private static readonly string[] Kept =
    [
        "1 Props and supports",
        "2 Ice pack",
        "2 Ice and/or heat in the first days",
        "2 Hot towel",
        "2 Hot-water bottle",
        "2 Heat and ice are temporary relief only",
        "2 OTC painkillers",
        "2 NSAIDs and muscle relaxants on prescription",
        "2 Physical therapy",
        "2 Physio supervision",
        "3 Progression",
        "3 Technique",
        "3 Contraindications",
        "3 Work and lifting",
        "3 Mindset",
        "3 Setting",
        "3 Three components",
        "4 Causes",
        "4 Symptoms",
        "4 Symptoms that need the red-flag screen",
        "4 Benefits",
        "5.1 Rest or move",
        "5.2 Ice",
        "5.3 Drugs",
        "5.6 Posture",
        "5.7 Vitamins",
        "5.8 Stretch or not in a spasm",
        "5.9 Warm-up",
        "5.10 Overuse or underuse",
        "5.13 Region mismatch",
        "5.19 Recovery figures",
        "5 Guidance",
    ];

    public static TheoryData<string> All => [.. Library.Lessons.Keys];

    public static TheoryData<string> Rows => [.. Kept];

    [Theory]
    [MemberData(nameof(All))]
    public void Lines_EveryLesson_AreReadAfterEightYearsOfSchool(string id)
    {
        var grade = ReadingGrade.Of(string.Join(' ', Library.Lessons[id].Lines));

        Assert.True(grade <= 8, $"{id} reads at grade {grade:0.0}.");
    }

    // What somebody sells, fears or garbles. Treatments that guidelines advise against are not named either.
    [Theory]
    [InlineData("ultrasound")]
    [InlineData("injection")]
    [InlineData("surgery")]
    [InlineData("multivitamin")]
    [InlineData("premium")]
    [InlineData("seconds or less")]
    [InlineData("like a new person")]
    [InlineData("lasting relief")]
    [InlineData("horror")]
    [InlineData("agon")]
    [InlineData("beware")]
    [InlineData("emission")]
    [InlineData("coverage from the wall")]
    [InlineData("pinched nerve")]
    [InlineData("nervous system")]
    [InlineData("sign up")]
    [InlineData("80 percent")]
    [InlineData("mental capacity")]
    public void Lines_EveryLesson_HoldNothingThatWasDropped(string words) =>
        Assert.DoesNotContain(Library.Lessons.Values.SelectMany(lesson => lesson.Lines.Append(lesson.Title)), line => line.Contains(words, StringComparison.OrdinalIgnoreCase));

    // A figure for a medicine would be a dose.
    [Fact]
    public void Medicines_NameNoDoseAndSendToThePharmacist()
    {
        var medicines = Library.Lessons["medicines"];

        Assert.Contains("pharmacist", medicines.Advice);
        Assert.DoesNotContain(string.Concat(medicines.Lines), char.IsAsciiDigit);
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Covers_EveryRowToKeep_HasALesson(string row) =>
        Assert.Contains(Library.Lessons.Values, lesson => lesson.Covers.Contains(row));

    [Fact]
    public void Covers_OnlyRowsToKeep() =>
        Assert.Empty(Library.Lessons.Values.SelectMany(lesson => lesson.Covers).Except(Kept));
}
