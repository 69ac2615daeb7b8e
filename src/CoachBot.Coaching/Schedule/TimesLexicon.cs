namespace CoachBot.Coaching;

/// <summary>The words about when, as <c>understanding/en.times.yaml</c> lists them.</summary>
/// <param name="Words">The lists, with the numbers and months of the other files.</param>
/// <param name="FirstHour">Where the twelve hours begin in which an hour without "am" or "pm" is meant.</param>
internal sealed record TimesLexicon(Lexicon Words, int FirstHour);
