namespace CoachBot.Dialogs;

/// <summary>
/// The host puts one into the turn's state for words that may be out of their turn: a tap on a button, which may be an old
/// one, or a message changed after it was read.
/// </summary>
/// <param name="Ask">The number of the question that the button belongs to, as <c>channelData.coach.ask</c> says it; null for a changed message.</param>
public sealed record Belated(int? Ask);
