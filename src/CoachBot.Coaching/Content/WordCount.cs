namespace CoachBot.Coaching;

/// <summary>How many words a text has.</summary>
internal static class WordCount
{
    private static readonly char[] Blanks = [' ', '\n', '\t'];

    public static int Of(string text) => text.Split(Blanks, StringSplitOptions.RemoveEmptyEntries).Length;
}
