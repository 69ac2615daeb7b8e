using System.Text;
using System.Text.Json;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Serialization;
using Xunit;

namespace BotBuilder.Tests.Serialization;

public class StateJsonTests
{
    private static readonly StateJson Json = new([typeof(Plan), typeof(Mood)]);

    [Fact]
    public void RoundTrip_Primitives_StayWhatJsonCanTell()
    {
        var read = RoundTrip(new Dictionary<string, object> { ["s"] = "x", ["b"] = true, ["i"] = 5, ["l"] = 7_000_000_000L, ["d"] = 1.0, ["e"] = 1e300 });

        Assert.Equal("x", read["s"]);
        Assert.Equal(true, read["b"]);
        Assert.Equal(5L, read["i"]);
        Assert.Equal(7_000_000_000L, read["l"]);
        Assert.Equal(1.0, read["d"]);
        Assert.Equal(1e300, read["e"]);
    }

    [Fact]
    public void RoundTrip_RegisteredTypesAndCollectionsOfThem_KeepTheirTypes()
    {
        var now = new DateTimeOffset(2026, 11, 21, 9, 30, 0, TimeSpan.FromHours(1));
        var read = RoundTrip(new Dictionary<string, object>
        {
            ["plan"] = new Plan { Name = "A", Extra = new Plan { Name = "B" }, Started = now },
            ["plans"] = new List<Plan> { new() { Name = "C" } },
            ["ids"] = new[] { "a", "b" },
            ["bag"] = new Dictionary<string, object> { ["$type"] = "Plan", ["when"] = now },
            ["mood"] = Mood.Good,
            ["span"] = TimeSpan.FromSeconds(30),
            ["message"] = new Activity("message", text: "hi"),
        });

        var plan = Assert.IsType<Plan>(read["plan"]);
        Assert.Equal("B", Assert.IsType<Plan>(plan.Extra).Name);
        Assert.Equal(now, plan.Started);
        Assert.Equal("C", Assert.Single(Assert.IsType<List<Plan>>(read["plans"])).Name);
        Assert.Equal(["a", "b"], Assert.IsType<string[]>(read["ids"]));
        var bag = Assert.IsType<Dictionary<string, object>>(read["bag"]);
        Assert.Equal("Plan", bag["$type"]);
        Assert.Equal(now, bag["when"]);
        Assert.Equal(Mood.Good, read["mood"]);
        Assert.Equal(TimeSpan.FromSeconds(30), read["span"]);
        Assert.Equal("hi", Assert.IsType<Activity>(read["message"]).Text);
    }

    [Fact]
    public void RoundTrip_JsonThatNamesATypeItself_StaysJson()
    {
        using var document = JsonDocument.Parse("""{"$type":"Plan","$value":{"Name":"planted"}}""");

        var read = RoundTrip(new Dictionary<string, object> { ["raw"] = document.RootElement.Clone() });

        Assert.Equal("planted", Assert.IsType<JsonElement>(read["raw"]).GetProperty("$value").GetProperty("Name").GetString());
    }

    [Fact]
    public void RoundTrip_AnonymousType_BecomesJson()
    {
        var read = RoundTrip(new Dictionary<string, object> { ["x"] = new { a = 1 } });

        Assert.Equal(1, Assert.IsType<JsonElement>(read["x"]).GetProperty("a").GetInt32());
    }

    [Theory]
    [InlineData("System.IO.FileInfo, System.Private.CoreLib")]
    [InlineData("System.Diagnostics.Process")]
    [InlineData("FileInfo")]
    [InlineData("List:System.IO.FileInfo")]
    [InlineData("List:List:List:List:List:List:String")]
    [InlineData("Nonsense:String")]
    [InlineData("plan")]
    [InlineData("")]
    public void Read_TypeThatIsNotRegistered_Throws(string name)
    {
        var json = $$"""{"$type":"{{name}}","$value":{"Path":"/etc/passwd"} }""";

        Assert.Throws<JsonException>(() => Json.Read(Encoding.UTF8.GetBytes(json)));
    }

    [Theory]
    [InlineData("""{"$type":"Plan"}""")]
    [InlineData("""{"$type":5,"$value":{}}""")]
    [InlineData("""{"$type":"Plan","$value":{},"more":1}""")]
    [InlineData("""{"$type":"Plan","other":{}}""")]
    public void Read_BrokenTag_Throws(string json) => Assert.ThrowsAny<JsonException>(() => Json.Read(Encoding.UTF8.GetBytes(json)));

    [Fact]
    public void ToUtf8_TypeThatIsNotRegistered_Throws() => Assert.Throws<JsonException>(() => Json.ToUtf8(new Uninvited()));

    [Fact]
    public void New_TwoTypesOfOneName_Throws() => Assert.Throws<ArgumentException>(() => new StateJson([typeof(Plan), typeof(Other.Plan)]));

    [Fact]
    public void Growing_TwoTypesOfOneName_AreToldApart()
    {
        var json = StateJson.Growing();
        var utf8 = json.ToUtf8(new List<object> { new Plan { Name = "A" }, new Other.Plan() });

        var read = Assert.IsType<List<object>>(json.Read(utf8));

        Assert.IsType<Plan>(read[0]);
        Assert.IsType<Other.Plan>(read[1]);
    }

    [Fact]
    public void Growing_TypeThatNobodyWrote_IsNotRead()
    {
        var utf8 = StateJson.Growing().ToUtf8(new Plan { Name = "A" });

        Assert.Throws<JsonException>(() => StateJson.Growing().Read(utf8));
    }

    private static Dictionary<string, object> RoundTrip(Dictionary<string, object> bag) =>
        Assert.IsType<Dictionary<string, object>>(Json.Read(Json.ToUtf8(bag)));

    private enum Mood
    {
        Bad,
        Good,
    }

    private static class Other
    {
        public sealed class Plan;
    }

    private sealed class Plan
    {
        public string? Name { get; set; }

        public object? Extra { get; set; }

        public DateTimeOffset Started { get; set; }
    }

    private sealed class Uninvited;
}
