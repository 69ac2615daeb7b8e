using System.Text.Json;

namespace EndToEnd.DirectLine;

/// <summary>One message of a transcript, with what <c>channelData.coach</c> tells a machine about it.</summary>
public sealed record Line
{
    public required string Id { get; init; }

    public required string Raw { get; init; }

    public required bool FromBot { get; init; }

    public required string Text { get; init; }

    public string? ReplyTo { get; init; }

    public string? ClientActivityId { get; init; }

    public string Step { get; init; } = "";

    /// <summary>Canonical values, and what their buttons say; as many of the one as of the other.</summary>
    public IReadOnlyList<string> Options { get; init; } = [];

    public IReadOnlyList<string> Labels { get; init; } = [];

    public string? Disposition { get; init; }

    public string? Exercise { get; init; }

    /// <summary>What a person and a client would notice if it differed from one run to the next; ids and times may.</summary>
    public string Said => $"{(FromBot ? "bot" : "me")} [{Step}] {Text} ({string.Join('|', Options)}) {Exercise} {Disposition}";

    /// <summary>The words on the button of an option.</summary>
    public string Label(string option)
    {
        var index = Options.ToList().IndexOf(option);
        Assert.True(index >= 0 && Labels.Count == Options.Count, $"\"{option}\" is no option of {Said}");
        return Labels[index];
    }

    /// <summary>Without what the clock calls out, which depends on how long a run takes.</summary>
    public static IEnumerable<Line> FromActivities(JsonElement activities)
        => activities.EnumerateArray().Where(activity => String(activity, "type") == "message" && !IsCue(activity)).Select(From);

    private static bool IsCue(JsonElement activity) => String(Member(Member(activity, "channelData"), "coach"), "cue") is not null;

    private static Line From(JsonElement activity)
    {
        var data = Member(activity, "channelData");
        var coach = Member(data, "coach");
        return new Line
        {
            Id = String(activity, "id") ?? "",
            Raw = activity.GetRawText(),
            FromBot = String(Member(activity, "from"), "role") != "user",
            Text = String(activity, "text") ?? "",
            ReplyTo = String(activity, "replyToId"),
            ClientActivityId = String(data, "clientActivityID"),
            Step = String(coach, "step") ?? "",
            Options = [.. Items(Member(coach, "options")).Select(option => option.GetString()!)],
            Labels = [.. Items(Member(Member(activity, "suggestedActions"), "actions")).Select(action => String(action, "title")!)],
            Disposition = String(coach, "disposition"),
            Exercise = Member(coach, "exercise") is { ValueKind: JsonValueKind.Object } exercise ? exercise.GetRawText() : null,
        };
    }

    private static JsonElement Member(JsonElement parent, string name)
        => parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var child) ? child : default;

    private static string? String(JsonElement parent, string name)
        => Member(parent, name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    private static JsonElement.ArrayEnumerator Items(JsonElement list)
        => list.ValueKind == JsonValueKind.Array ? list.EnumerateArray() : default;
}
