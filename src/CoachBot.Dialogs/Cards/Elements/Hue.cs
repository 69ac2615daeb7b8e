namespace CoachBot.Dialogs.Cards.Elements;

/// <summary>The ground of a container.</summary>
internal enum Hue { Emphasis, Accent, Good, Warning, Attention }
