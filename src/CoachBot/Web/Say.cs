namespace CoachBot.Web;

/// <summary>The text for a key of <c>dialogs/say</c>.</summary>
public delegate string Say(string key);
