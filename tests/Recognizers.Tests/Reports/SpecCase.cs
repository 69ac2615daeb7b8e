using System.Text.Json.Nodes;

namespace Recognizers.Tests.Reports;

/// <summary>One published case: an input and what is recognized in it.</summary>
public sealed record SpecCase(string Input, JsonNode? Context, JsonArray Results)
{
    /// <summary>The cases that the published .NET packages claim to pass.</summary>
    public static IEnumerable<SpecCase> Load(string name)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Specs", $"{name}.json");
        foreach (var item in JsonNode.Parse(File.ReadAllText(path))!.AsArray())
        {
            if (!IsExempt(item!["NotSupported"]) && !IsExempt(item["NotSupportedByDesign"]))
            {
                yield return new SpecCase((string)item[nameof(Input)]!, item[nameof(Context)], item[nameof(Results)]!.AsArray());
            }
        }
    }

    private static bool IsExempt(JsonNode? platforms) =>
        platforms is not null && ((string)platforms!).Split(',').Any(platform => platform.Trim() == "dotnet");
}
