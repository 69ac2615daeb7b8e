using CoachBot.Storage;

namespace CoachBot.Turns;

/// <summary>What a conversation holds, and what was answered already.</summary>
internal sealed class Inbox(Database database, Due due)
{
    private const string Answered = "SELECT activity_id, status, answer FROM inbound WHERE conversation = ? AND user = ? AND id = ?";
    private static readonly TurnAnswer Off = new("", StatusCodes.Status200OK, null, Repeated: true);

    private const string Last = "SELECT seq, at FROM transcript WHERE conversation = ? ORDER BY seq DESC LIMIT 1";

    public Past Look(Incoming incoming) => incoming.Due is { } row && !due.Holds(row) ? new Past(0, 0, Off) : Read(incoming);

    private Past Read(Incoming incoming) => database.Read(incoming, static (session, incoming) =>
    {
        if (Answer(session, incoming) is { } answer)
        {
            return new Past(0, 0, answer);
        }

        if (incoming.Delivery != Delivery.Transcript)
        {
            return default;
        }

        using var last = session.Use(Last).With(incoming.Conversation);
        return last.Step() ? new Past(last.Long(0), last.Long(1), null) : default;
    });

    private static TurnAnswer? Answer(Session session, Incoming incoming)
    {
        if (incoming.DeliveryId is null)
        {
            return null;
        }

        using var find = session.Use(Answered).With(incoming.Conversation).With(incoming.User).With(incoming.DeliveryId);
        return find.Step()
            ? new TurnAnswer(find.Text(0), (int)find.Long(1), find.IsNull(2) ? null : find.Bytes(2).ToArray(), Repeated: true)
            : null;
    }
}
