using System.Text.Json;

namespace Vignettes;

/// <summary>One message of a conversation. Of the bot's, only <c>channelData.coach</c> is judged; the text is for whoever reads a failure.</summary>
internal sealed record Said(bool ByBot, string Text)
{
    public string Step { get; private init; } = "";

    public string[] Options { get; private init; } = [];

    public string? Disposition { get; private init; }

    public string[] Advice { get; private init; } = [];

    public string[] Plan { get; private init; } = [];

    public string? Exercise { get; private init; }

    public string? Region { get; private init; }

    public string? Phase { get; private init; }

    public int? Pain { get; private init; }

    public int? OnsetDays { get; private init; }

    public bool OffersExercise => Plan.Length > 0 || Exercise is not null;

    public static Said From(JsonElement activity)
    {
        var coach = Member(Member(activity, "channelData"), "coach");
        var assessment = Member(coach, "assessment");
        return new Said(Word(Member(activity, "from"), "role") != "user", Word(activity, "text") ?? "")
        {
            Step = Word(coach, "step") ?? "",
            Options = Words(coach, "options"),
            Disposition = Word(coach, "disposition"),
            Advice = Words(coach, "advice"),
            Plan = Words(coach, "plan"),
            Exercise = Word(Member(coach, "exercise"), "id"),
            Region = Word(assessment, "region"),
            Phase = Word(assessment, "phase"),
            Pain = Number(assessment, "pain"),
            OnsetDays = Number(assessment, "onsetDays"),
        };
    }

    public override string ToString() => ByBot
        ? $"  bot [{Step}{(Disposition is null ? "" : $" {Disposition}")}{(Exercise is null ? "" : $" {Exercise}")}] {Text.ReplaceLineEndings(" / ")}"
            + (Advice.Length == 0 ? "" : $" <{string.Join(' ', Advice)}>")
            + (Plan.Length == 0 ? "" : $" plan: {string.Join(' ', Plan)}")
            + (Options.Length == 0 ? "" : $" ({string.Join('|', Options)})")
        : $"> {Text}";

    private static JsonElement Member(JsonElement parent, string name)
        => parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var child) ? child : default;

    private static string? Word(JsonElement parent, string name)
        => Member(parent, name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    private static int? Number(JsonElement parent, string name)
        => Member(parent, name) is { ValueKind: JsonValueKind.Number } number ? number.GetInt32() : null;

    private static string[] Words(JsonElement parent, string name)
        => Member(parent, name) is { ValueKind: JsonValueKind.Array } list ? [.. list.EnumerateArray().Select(item => item.GetString() ?? "")] : [];
}
