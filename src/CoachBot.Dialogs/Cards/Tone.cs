namespace CoachBot.Dialogs.Cards;

/// <summary>How a card speaks: which colours it takes.</summary>
public enum Tone { Plain, Good, Caution, Urgent, Alarm }
