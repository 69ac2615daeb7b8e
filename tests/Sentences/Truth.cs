namespace CoachBot.Sentences;

/// <summary>What a sentence says of its flag.</summary>
internal enum Truth { Affirmed, Denied, Others, Resolved, Supposed }
