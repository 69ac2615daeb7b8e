using CoachBot.Storage;

namespace CoachBot.Turns;

/// <summary>Reads what was said on our own web chat.</summary>
internal sealed class Transcript(Database database)
{
    private const string After = "SELECT seq, place, id, at, activity FROM transcript WHERE conversation = ? AND seq > ? ORDER BY seq LIMIT ?";
    private const string ById = "SELECT seq, place, id, at, activity FROM transcript WHERE conversation = ? AND id = ?";
    private const string Last = "SELECT max(seq) FROM transcript WHERE conversation = ?";

    /// <summary>Rows after this many bytes wait for the next read.</summary>
    private const int MaxBytes = 1 << 20;

    /// <summary>In order; empty when there is nothing newer. The last one's seq is the next watermark.</summary>
    public List<Line> ReadAfter(string conversation, long seq, int limit) => database.Read((conversation, seq, limit), static (session, from) =>
    {
        var lines = new List<Line>();
        var bytes = 0;
        using var read = session.Use(After).With(from.conversation).With(from.seq).With(from.limit);
        while (bytes < MaxBytes && read.Step())
        {
            lines.Add(Row(read));
            bytes += lines[^1].Activity.Length;
        }

        return lines;
    });

    public Line? Find(string conversation, string id) => database.Read((conversation, id), static (session, key) =>
    {
        using var read = session.Use(ById).With(key.conversation).With(key.id);
        return read.Step() ? Row(read) : null;
    });

    public long LastSeq(string conversation) => database.Read(conversation, static (session, conversation) =>
    {
        using var read = session.Use(Last).With(conversation);
        return read.Step() ? read.Long(0) : 0;
    });

    private static Line Row(Statement read) =>
        new(read.Long(0), read.Long(1), read.Text(2), read.Long(3), read.Bytes(4).ToArray());
}
