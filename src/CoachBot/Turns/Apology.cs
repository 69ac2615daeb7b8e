namespace CoachBot.Turns;

/// <summary>What a person is told when a turn failed and nothing of it was kept.</summary>
public sealed record Apology(string Text);
