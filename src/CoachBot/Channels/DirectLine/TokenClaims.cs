namespace CoachBot.Channels.DirectLine;

/// <summary>What a token lets its bearer do: speak in one conversation as one person.</summary>
internal sealed record TokenClaims(string Conversation, string User);
