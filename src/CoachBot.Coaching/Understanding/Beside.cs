namespace CoachBot.Coaching;

/// <summary>
/// A phrase that ends in <c> &amp; &lt;pregnant&gt;</c> means something only where that is expressed, too, wherever in the message:
/// an itch is a sign in whoever is pregnant.
/// </summary>
internal static class Beside
{
    private const string Mark = " & ";

    /// <summary>The pattern itself, without what must stand beside it and without the mark of vagueness.</summary>
    public static string Strip(string phrase) => Parts(phrase)[0];

    /// <summary>The concepts that must be expressed, too, as they are written: <c>&lt;pregnant&gt;</c>.</summary>
    public static string[] Concepts(string phrase) => Parts(phrase)[1..];

    private static string[] Parts(string phrase) => Vague.Strip(phrase).Split(Mark, StringSplitOptions.TrimEntries);
}
