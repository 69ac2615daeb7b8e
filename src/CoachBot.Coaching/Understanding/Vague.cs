namespace CoachBot.Coaching;

/// <summary>A phrase that ends in <c> ?</c> names a sign but not clearly enough to act on: one plain question decides.</summary>
internal static class Vague
{
    private const string Mark = " ?";

    public static bool Is(string phrase) => phrase.EndsWith(Mark, StringComparison.Ordinal);

    public static string Strip(string phrase) => Is(phrase) ? phrase[..^Mark.Length] : phrase;
}
