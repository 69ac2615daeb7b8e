namespace CoachBot.Channels.DirectLine;

/// <summary>What the bot is called where its messages are shown.</summary>
public sealed record BotName(string Text);
