namespace CoachBot.Coaching;

/// <summary>Reads <c>topics.yaml</c>.</summary>
internal static class TopicsFile
{
    private const string File = "topics.yaml";

    public static (IReadOnlyList<Topic> Topics, IReadOnlyList<Concern> Concerns) Read(string directory, Ledger ledger)
    {
        if (YamlFile.Open(directory, File, ledger) is not { } section)
        {
            return ([], []);
        }

        var topics = section.Children("topics").Select(item => ReadTopic(item, ledger)).ToList();
        var concerns = section.Children("concerns").Select(item => ReadConcern(item, ledger)).ToList();
        section.Close();
        return (topics, concerns);
    }

    private static Topic ReadTopic(Section section, Ledger ledger)
    {
        var topic = new Topic(Id(section, "topic", ledger), section.Texts("advice", optional: true));
        foreach (var id in topic.Advice)
        {
            ledger.Refer(IdKind.Text, $"advice.{id}", section.At("advice"));
        }

        section.Close();
        return topic;
    }

    private static Concern ReadConcern(Section section, Ledger ledger)
    {
        var concern = new Concern(
            Id(section, "concern", ledger),
            section.Text("step"),
            section.Word<Disposition>("level"),
            section.Texts("advice"),
            section.Has("secret") && section.Text("secret") == "true");
        ledger.Refer(IdKind.Text, $"concern.{concern.Id}.label", section.At("id"));
        ledger.Refer(IdKind.Text, $"concern.{concern.Id}.short", section.At("id"));
        if (concern.Level < Disposition.Urgent)
        {
            ledger.Report(section.At("level"), "\"level\" must be urgent or emergency: a concern keeps exercise off.");
        }

        section.Close();
        return concern;
    }

    private static string Id(Section section, string kind, Ledger ledger)
    {
        var id = section.Text("id");
        ledger.Define(IdKind.Topic, id, section.At("id"));
        ledger.Refer(IdKind.Text, $"{kind}.{id}", section.At("id"));
        return id;
    }
}
