using CoachBot.Storage;

namespace Bench;

/// <summary>Timers of as many people, all due at once; those who have one already have it set anew.</summary>
internal sealed class TimerRows(string name, int amount, DateTimeOffset at) : WriteJob
{
    private const string Set = """
        WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)
        INSERT INTO due (conversation, name, at, ready, fence, event)
        SELECT 'webchat/' || ? || i, ?, ?, ?, 0, CAST('{"type":"event","channelId":"webchat","serviceUrl":"urn:coachbot:webchat","conversation":{"id":"' || ? || i || '"},"from":{"id":"dl_' || i || '","role":"user"},"recipient":{"id":"coach","name":"CoachBot","role":"bot"},"locale":"en-GB"}' AS BLOB) FROM n WHERE true
        ON CONFLICT DO UPDATE SET at = excluded.at, ready = excluded.ready
        """;

    public override bool Apply(Session session)
    {
        using var set = session.Use(Set);
        var due = at.ToUnixTimeMilliseconds();
        return set.With(amount).With(name).With(name).With(due).With(due).With(name).Run() == amount;
    }
}
