using CoachBot.Storage;

namespace CoachBot.Turns;

/// <summary>Takes out, in the transaction of a turn, all that is kept of a person in whatever conversation.</summary>
internal static class Erasure
{
    private const string Talks = "SELECT conversation FROM talk WHERE person = ?";
    private const string NoDiary = "DELETE FROM diary WHERE person = ?";
    private const string NoTalks = "DELETE FROM talk WHERE person = ?";
    private const string NoState = "DELETE FROM state WHERE key = ?";

    // What is being sent is let go, too: the sender goes on, and finds nothing to mark.
    private static readonly string[] OfConversation =
    [
        "DELETE FROM transcript WHERE conversation = ?",
        "DELETE FROM due WHERE conversation = ?",
        "DELETE FROM outbox WHERE conversation = ?",
        "DELETE FROM inbound WHERE conversation = ?",
    ];

    public static void Run(Session session, string person)
    {
        foreach (var conversation in Conversations(session, person))
        {
            foreach (var delete in OfConversation)
            {
                using var gone = session.Use(delete);
                gone.With(conversation).Run();
            }

            using var state = session.Use(NoState);
            state.With(conversation.Insert(conversation.IndexOf('/') + 1, "conversations/")).Run();
        }

        foreach (var delete in (string[])[NoDiary, NoTalks, NoState])
        {
            using var gone = session.Use(delete);
            gone.With(person).Run();
        }
    }

    private static List<string> Conversations(Session session, string person)
    {
        var found = new List<string>();
        using var talks = session.Use(Talks).With(person);
        while (talks.Step())
        {
            found.Add(talks.Text(0));
        }

        return found;
    }
}
