using System.Reflection;
using CoachBot.Coaching;

namespace CoachBot.Dialogs.Tests;

/// <summary>Who may use whom: the arrows of docs/architecture.md.</summary>
public sealed class ArchitectureTests
{
    [Fact]
    public void Coaching_References_NoBotNoWebNoDatabase()
        => Assert.Empty(Foreign(typeof(Library).Assembly, "System.", "NodaTime", "YamlDotNet"));

    [Fact]
    public void Dialogs_References_OnlyCoachingAndTheBotApi()
        => Assert.Empty(Foreign(
            typeof(CoachDialog).Assembly,
            "System.", "CoachBot.Coaching", "BotBuilder", "Recognizers", "Microsoft.Bot.", "Microsoft.Recognizers.", "Microsoft.Extensions.DependencyInjection.Abstractions"));

    [Fact]
    public void Dialogs_Sources_HoldNoSentence()
    {
        // A sentence in C# would be two words and more between quotes, with a capital first and a full stop or question mark last.
        var sentence = new System.Text.RegularExpressions.Regex("\"[A-Z][a-z']+ [^\"]*[.?!]\"", System.Text.RegularExpressions.RegexOptions.NonBacktracking);
        var found = SourceFiles()
            .SelectMany(file => File.ReadLines(file).Where(line => !line.Contains("Exception(", StringComparison.Ordinal) && sentence.IsMatch(line)))
            .ToList();

        Assert.Empty(found);
    }

    private static IEnumerable<string> SourceFiles()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "CoachBot.sln")))
        {
            folder = folder.Parent;
        }

        var sources = Path.Combine(folder!.FullName, "src", "CoachBot.Dialogs");
        return Directory.EnumerateFiles(sources, "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Foreign(Assembly assembly, params string[] allowed)
        => assembly.GetReferencedAssemblies()
            .Select(reference => reference.Name!)
            .Where(name => name is not ("netstandard" or "mscorlib") && !allowed.Any(prefix => name.StartsWith(prefix, StringComparison.Ordinal)));
}
