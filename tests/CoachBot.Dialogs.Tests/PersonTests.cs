using CoachBot.Coaching;

namespace CoachBot.Dialogs.Tests;

public sealed class PersonTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 20, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Note_MoreThanThereIsRoomFor_DropsTheOldestDenial()
    {
        var person = new Person();
        person.Note(new Told(Now, "fever", Answer.Yes, "shivering"));
        for (var i = 0; i < 40; i++)
        {
            person.Note(new Told(Now, "cardiac", Answer.No, $"no chest pain {i}"));
        }

        Assert.Equal(30, person.Told.Count);
        Assert.Equal("shivering", person.Told[0].Words);
        Assert.Equal("no chest pain 39", person.Told[^1].Words);
    }

    [Fact]
    public void Note_LongWords_AreCut()
    {
        var person = new Person();
        person.Note(new Told(Now, "fever", Answer.Yes, new string('x', 4000)));

        Assert.Equal(300, Assert.Single(person.Told).Words.Length);
    }

    [Fact]
    public void Note_TheSameAgain_IsKeptOnce()
    {
        var person = new Person();
        person.Note(new Told(Now, "fever", Answer.Yes, "shivering"));
        person.Note(new Told(Now.AddMinutes(1), "fever", Answer.Yes, "shivering"));

        Assert.Single(person.Told);
    }
}
