namespace CoachBot.Dialogs.Cards.Elements;

internal enum TextSize { Small, Medium, Large }
