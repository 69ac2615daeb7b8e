using CoachBot.Storage;

namespace Bench;

/// <summary>
/// Timers of as many people, due within the minute before <paramref name="last"/>; those who have one have it set anew. Who
/// they are and who comes first is scattered, as among people: neighbours in a table share a page, the more of them the more.
/// </summary>
internal sealed class TimerRows(string name, int amount, DateTimeOffset last) : WriteJob
{
    private const string Set = """
        WITH RECURSIVE
          n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?),
          who(id, at) AS (SELECT printf('%08x', (i * 2654435761) & 4294967295) || ?, ? - (i - 1) * 40503 % 60000 FROM n)
        INSERT INTO due (conversation, name, at, ready, fence, event)
        SELECT 'webchat/' || id, ?, at, at, 0, CAST('{"type":"event","channelId":"webchat","serviceUrl":"urn:coachbot:webchat","conversation":{"id":"' || id || '"},"from":{"id":"dl_' || id || '","role":"user"},"recipient":{"id":"coach","name":"CoachBot","role":"bot"},"locale":"en-GB"}' AS BLOB) FROM who WHERE true
        ON CONFLICT DO UPDATE SET at = excluded.at, ready = excluded.ready
        """;

    public override bool Apply(Session session)
    {
        using var set = session.Use(Set);
        return set.With(amount).With(name).With(last.ToUnixTimeMilliseconds()).With(name).Run() == amount;
    }
}
