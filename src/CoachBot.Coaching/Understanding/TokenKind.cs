namespace CoachBot.Coaching;

internal enum TokenKind { Word, Number, Sign, Comma, Stop }
