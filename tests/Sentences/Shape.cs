namespace CoachBot.Sentences;

/// <summary>What an expression is in grammar, and so which templates it fits. Had: what one has, but cannot be denied with "no".</summary>
internal enum Shape { Noun, Had, Adjective, Clause, Verbatim }
