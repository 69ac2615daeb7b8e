namespace CoachBot.Turns;

/// <summary>Where the replies of a turn go once it is committed.</summary>
public enum Delivery
{
    /// <summary>Into the transcript that our own web chat reads.</summary>
    Transcript,

    /// <summary>Into the answer to the request.</summary>
    Answer,

    /// <summary>Into the outbox, to be sent to the channel's service.</summary>
    Outbox,
}
