namespace CoachBot.Coaching;

/// <summary>One phrase or word as <c>understanding/en.yaml</c> writes it: the section, its key there ("" in a plain list) and the place.</summary>
internal sealed record LexiconEntry(string Section, string Key, string Text, Origin Origin);
