namespace CoachBot.Mine;

/// <summary>Whose data an address leads to.</summary>
/// <param name="Person">Named as in the state's keys.</param>
/// <param name="Today">The day where they were when they asked.</param>
/// <param name="Zone">Where their clock was set: an IANA id.</param>
internal sealed record Owner(string Person, DateOnly Today, string Zone);
