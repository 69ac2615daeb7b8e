using Microsoft.Bot.Builder;
using Microsoft.Recognizers.Text;
using Xunit;

namespace BotBuilder.Tests.PublicSurface;

public class PublicSurfaceTests
{
    private static readonly string[] Files = ["published-api.txt", "published-api-more.txt", "recognizers-api.txt"];

    [Theory]
    [InlineData(typeof(IBot))]
    [InlineData(typeof(ModelResult))]
    public void Assembly_ShowsNothing_ThatThePackagesDoNotShow(Type member)
    {
        var types = member.Assembly.GetTypes().Where(type => type.IsPublic || type.IsNestedPublic || (type.IsNestedFamily && type.DeclaringType!.IsPublic));

        var differences = ApiComparer.Differences(ApiOfTypes.Read(types), Published());

        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }

    [Fact]
    public void Published_IsRead()
    {
        var published = Published();

        Assert.True(published.Count > 150, $"Only {published.Count} types were read.");
        Assert.Contains("public static Activity Text(string text, string ssml = null, string inputHint = null);", published["Microsoft.Bot.Builder.MessageFactory"].Members);
        Assert.Contains("public MemoryStorage();", published["Microsoft.Bot.Builder.MemoryStorage"].Members);
    }

    [Theory]
    [InlineData("public void Do(string name, int times = 1);", "")]
    [InlineData("public void Do(string label, int times = 1);", "public void Do(string name, int times = 1);")]
    [InlineData("public void Do(string name, int times = 2);", "public void Do(string name, int times = 1);")]
    [InlineData("public void Do(string name, int times);", "public void Do(string name, int times = 1);")]
    [InlineData("public void Do(object name, int times = 1);", "public void Do(string name, int times = 1);")]
    [InlineData("public virtual void Do(string name, int times = 1);", "public void Do(string name, int times = 1);")]
    [InlineData("public static void Do(string name, int times = 1);", "public void Do(string name, int times = 1);")]
    [InlineData("protected void Do(string name, int times = 1);", "public void Do(string name, int times = 1);")]
    public void Differences_PlantedInOneMember_AreFound(string published, string difference)
    {
        var found = ApiComparer.Differences(Read<Sample>(), Text("public class", published));

        Assert.Equal(difference.Length == 0 ? [] : [$"BotBuilder.Tests.PublicSurface.PublicSurfaceTests.Sample: {difference}"], found);
    }

    [Theory]
    [InlineData("public sealed class", "Sample")]
    [InlineData("public abstract class", "Sample")]
    [InlineData("public class", "Another")]
    public void Differences_PlantedInTheType_AreFound(string kind, string name) =>
        Assert.Single(ApiComparer.Differences(Read<Sample>(), Text(kind, "public void Do(string name, int times = 1);", name)));

    [Fact]
    public void Differences_NewtonsoftOptionLeftOut_IsTheSameSignature()
    {
        var published = Text("public class", "public void Do(string name, int times = 1, JsonSerializer serializer = null);");

        Assert.Empty(ApiComparer.Differences(Read<Sample>(), published));
    }

    private static Dictionary<string, ApiType> Published() =>
        ApiText.Read(Files.SelectMany(file => File.ReadLines(Path.Combine(AppContext.BaseDirectory, "PublicSurface", file))));

    private static Dictionary<string, ApiType> Read<T>() => ApiOfTypes.Read([typeof(T)]);

    private static Dictionary<string, ApiType> Text(string kind, string member, string name = "Sample") => ApiText.Read(
    [
        "#### namespace `BotBuilder.Tests.PublicSurface`",
        $"{kind} PublicSurfaceTests.{name}",
        "{",
        $"    public {name}();",
        $"    {member}",
        "}",
    ]);

    public class Sample
    {
        public void Do(string name, int times = 1) => _ = name + times;
    }
}
