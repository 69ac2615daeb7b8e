namespace CoachBot;

/// <summary>A setting cannot be used; the message names it and says what it should be.</summary>
public sealed class SettingException(string message) : Exception(message);
