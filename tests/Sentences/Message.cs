namespace CoachBot.Sentences;

/// <summary>A whole message as people send it, written without templates; messages.txt tells what Expected may be.</summary>
internal sealed record Message(string Expected, string Text)
{
    public static IReadOnlyList<Message> All { get; } = Read(new StreamReader(typeof(Message).Assembly.GetManifestResourceStream("messages")!));

    /// <summary>Messages of people whose back is merely sore.</summary>
    public static IReadOnlyList<Message> Ordinary { get; } = [.. Told.All.Where(told => told.File == Told.Ordinary).Select(told => new Message("-", told.Text))];

    public static IReadOnlyList<Message> Read(TextReader reader)
    {
        using (reader)
        {
            return reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#')
                .Select(line => line.Split(" | ", 2)).Select(parts => new Message(parts[0], parts[1])).ToList();
        }
    }
}
