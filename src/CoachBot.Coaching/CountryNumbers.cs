namespace CoachBot.Coaching;

/// <summary>The emergency number and, where the country has one, the number for urgent medical advice.</summary>
public sealed record CountryNumbers(string Emergency, string? Urgent);
