namespace CoachBot.Dialogs.Tests.Stories;

public sealed class StoryTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "stories");

    public static TheoryData<string> Stories()
        => [.. Directory.EnumerateFiles(Folder, "*.chat")
            .Select(file => Path.GetFileName(file))
            .Where(name => !name.StartsWith('_'))
            .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Stories))]
    public Task Story_AsWritten_IsWhatHappens(string file) => new StoryRunner(Folder).PlayWholeAsync(file);

    [Fact]
    public async Task Story_ThatDoesNotHappen_FailsWithItsTranscript()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "wrong.chat"), "join\n> yes\n< routine.done\n");

        var failure = await Assert.ThrowsAsync<StoryFailedException>(() => new StoryRunner(folder.Path).PlayAsync("wrong.chat"));

        Assert.Contains("wrong.chat:3", failure.Message, StringComparison.Ordinal);
        Assert.Contains("me  | yes", failure.Message, StringComparison.Ordinal);
    }
}
