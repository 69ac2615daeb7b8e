namespace CoachBot.Turns;

/// <summary>One activity as it will be shown or sent.</summary>
/// <param name="Seq">Its number in the transcript.</param>
/// <param name="Place">The number of the activity that it takes the place of; its own otherwise.</param>
/// <param name="At">Unix milliseconds.</param>
/// <param name="Activity">JSON, UTF-8.</param>
internal sealed record Line(long Seq, long Place, string Id, long At, byte[] Activity);
