namespace CoachBot.Dialogs.Cards;

/// <summary>One line of what was understood: "Pain" and "4 out of 10".</summary>
public sealed record CardFact(string Name, string Value);
