namespace CoachBot.Turns;

/// <summary>What the channel is told: the same for every delivery of one activity.</summary>
/// <param name="ActivityId">The id that the activity got.</param>
/// <param name="Status">HTTP status of an invoke's answer; 200 otherwise.</param>
/// <param name="Body">JSON for the request's answer, if the replies go there.</param>
/// <param name="Repeated">It had been answered before; nothing happened now.</param>
internal sealed record TurnAnswer(string ActivityId, int Status, byte[]? Body, bool Repeated = false);
