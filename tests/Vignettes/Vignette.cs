using System.Text.Json;
using System.Text.Json.Serialization;

namespace Vignettes;

/// <summary>A person, what they say, and what an honest clinician would have the coach come to. README.md says what each member means.</summary>
internal sealed record Vignette
{
    public const string NoExercise = "*";

    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
    };

    public required string Id { get; init; }

    public string Title { get; init; } = "";

    public string[] Tags { get; init; } = [];

    public string Stage { get; init; } = "triage";

    public required Persona Persona { get; init; }

    public required Dictionary<string, string[]> Utterances { get; init; }

    public required string[] AcceptableDispositions { get; init; }

    /// <summary>none, gentle_only or full.</summary>
    public string CoachingAfter { get; init; } = "none";

    public string? ExpectedRegion { get; init; }

    public string? ExpectedPhase { get; init; }

    public int? ExpectedPain { get; init; }

    /// <summary>One number, or the least and the most.</summary>
    [JsonPropertyName("expected_onset_days")]
    public JsonElement OnsetDays { get; init; }

    public string[] MustNotInclude { get; init; } = [];

    public string[] ShouldIncludeAny { get; init; } = [];

    public string[] MustIncludeAdvice { get; init; } = [];

    [JsonIgnore]
    public bool IsTrap => Tags.Contains("false_positive");

    [JsonIgnore]
    public bool ForbidsExercise => MustNotInclude.Contains(NoExercise);

    [JsonIgnore]
    public (int Least, int Most)? ExpectedOnsetDays => OnsetDays.ValueKind switch
    {
        JsonValueKind.Number => (OnsetDays.GetInt32(), OnsetDays.GetInt32()),
        JsonValueKind.Array => (OnsetDays.EnumerateArray().Min(day => day.GetInt32()), OnsetDays.EnumerateArray().Max(day => day.GetInt32())),
        _ => null,
    };

    public static IReadOnlyList<Vignette> Read(string file)
    {
        using var stream = File.OpenRead(file);
        var sheet = JsonSerializer.Deserialize<Sheet>(stream, Json)!;
        return [.. sheet.Vignettes.Select(vignette => vignette with { MustNotInclude = [.. vignette.MustNotInclude.SelectMany(sheet.Expand)] })];
    }

    public override string ToString() => $"{Id} {Title}";

    private sealed record Sheet(Vignette[] Vignettes)
    {
        public Dictionary<string, string[]> Lists { get; init; } = [];

        public string[] Expand(string id) => id.StartsWith('@') ? Lists[id[1..]] : [id];
    }
}
