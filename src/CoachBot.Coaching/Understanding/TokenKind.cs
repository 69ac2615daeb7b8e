namespace CoachBot.Coaching;

internal enum TokenKind : byte { Word, Number, Sign, Comma, Stop }
