namespace CoachBot.Dialogs.Cards.Elements;

/// <summary>The room between an element and the one before it.</summary>
internal enum Spacing { None, Small, Medium, Large }
