namespace CoachBot.Dialogs;

/// <summary>As what a person can have their data: all of it as JSON, or the diary as a table.</summary>
public enum DataForm { Json, Csv }
