namespace CoachBot.Coaching.Tests;

/// <summary>Complete answers of people, to be varied with <c>with</c>.</summary>
internal static class People
{
    /// <summary>35, lower back for two days, nothing else.</summary>
    public static Answers DeskWorker { get; } = Healthy(new Answers
    {
        Age = 35, Region = Region.Lower, OnsetDays = 2, Trend = Trend.Steady, Pain = 5, Place = Place.Floor,
    });

    /// <summary>31, upper back from the desk, on the mend.</summary>
    public static Answers RecoveringAtTheOffice { get; } = Healthy(new Answers
    {
        Age = 31, Region = Region.Upper, OnsetDays = 12, Trend = Trend.Easing, Pain = 3, Place = Place.Office,
    });

    /// <summary>The same answers with "no" to everything that was not told.</summary>
    public static Answers Healthy(Answers answers)
    {
        var open = RealContent.Library.Flags.Keys.Concat(RealContent.Library.Cautions).Where(id => !answers.Facts.ContainsKey(id));
        return answers.With(open, Answer.No);
    }

    public static Answers Saying(this Answers answers, string fact, Answer answer = Answer.Yes) => answers.With([fact], answer);
}
