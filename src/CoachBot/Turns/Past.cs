namespace CoachBot.Turns;

/// <summary>What a conversation holds when a turn begins.</summary>
/// <param name="Seq">The last number in the transcript; 0 when there is none.</param>
/// <param name="At">When that was, Unix milliseconds: the next is later, whatever the clock says.</param>
/// <param name="Answer">What this very activity was answered, if it came before.</param>
internal readonly record struct Past(long Seq, long At, TurnAnswer? Answer);
