using System.Net;

namespace CoachBot.Channels.Connector;

/// <summary>What an answer means for the message: a row for each that a channel is known to give.</summary>
internal sealed class Verdicts(IConfiguration settings, TimeProvider time, Random random)
{
    public const string ResendKey = "Channels:Connector:ResendAmbiguous";

    /// <summary>How long a tenant whose service does not know us is left alone.</summary>
    public static readonly TimeSpan Held = TimeSpan.FromMinutes(10);

    /// <summary>Later than that a message says nothing to anybody.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromHours(3);

    private const int QuickTries = 3;

    private static readonly TimeSpan Slow = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan First = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan LongestAsked = TimeSpan.FromHours(1);

    private static readonly string[] Shut = ["ConversationBlockedByUser", "BotNotInConversationRoster", "BotDisabledByAdmin", "MessageWritesBlocked"];

    /// <summary>Whether what may have arrived is sent once more.</summary>
    public bool Resends { get; } = settings.GetValue(ResendKey, false);

    public Verdict Of(Answer answer, OutboxRow row) => answer switch
    {
        { IsSuccess: true } => new(OutboxStatus.Sent),
        { IsAmbiguous: true } => Resends && !row.Resent ? new(OutboxStatus.Pending, Backoff(row), Resends: true) : new(OutboxStatus.Unknown),
        { Status: null } => Later(row, Backoff(row)),
        { Status: HttpStatusCode.TooManyRequests } => Later(row, answer.RetryAfter is { } asked ? Min(asked, LongestAsked) : Backoff(row)),
        { Status: HttpStatusCode.PreconditionFailed } => Later(row, row.Attempts < QuickTries ? Backoff(row) : Slow),
        { Status: HttpStatusCode.Unauthorized } => Later(row, Held),
        { Status: HttpStatusCode.Forbidden, Code: { } code } when Shut.Contains(code) => new(OutboxStatus.Closed),
        { Status: HttpStatusCode.NotFound, Code: Posting.NoConversation } => new(OutboxStatus.Closed),
        _ => new(OutboxStatus.Failed),
    };

    private Verdict Later(OutboxRow row, TimeSpan wait) =>
        time.GetUtcNow() + wait - DateTimeOffset.FromUnixTimeMilliseconds(row.At) > Patience ? new(OutboxStatus.Failed) : new(OutboxStatus.Pending, wait);

    /// <summary>Anything up to twice as long as the last time, so that many do not come back together.</summary>
    private TimeSpan Backoff(OutboxRow row) => Min(First * Math.Pow(2, Math.Min(row.Attempts, 10)), Longest) * random.NextDouble();

    private static TimeSpan Min(TimeSpan one, TimeSpan other) => one < other ? one : other;
}
