using Xunit;

namespace CoachBot.Tests.Hosting;

public sealed class CheckTests
{
    private static readonly string Content = Path.Combine(AppContext.BaseDirectory, "dialogs");

    [Fact]
    public void Run_OurContent_IsWhole()
    {
        var output = new StringWriter();

        var exitCode = Check.Run(Content, output);

        Assert.Equal(("The content is whole." + Environment.NewLine, 0), (output.ToString(), exitCode));
    }

    [Fact]
    public void Run_BrokenContent_NamesFileAndLineAndFails()
    {
        var folder = Directory.CreateTempSubdirectory("coachbot");
        try
        {
            foreach (var file in Directory.EnumerateFiles(Content, "*", SearchOption.AllDirectories))
            {
                var copy = Path.Combine(folder.FullName, Path.GetRelativePath(Content, file));
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                File.Copy(file, copy);
            }

            var say = Path.Combine(folder.FullName, "say", "en.yaml");
            File.AppendAllText(say, "nobody.says: this\n");
            var output = new StringWriter();

            var exitCode = Check.Run(folder.FullName, output);

            Assert.Equal(1, exitCode);
            Assert.Contains($"say/en.yaml:{File.ReadAllLines(say).Length}: ", output.ToString(), StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
