using System.Text.Json;
using System.Text.Json.Nodes;
using CoachBot.Dialogs.Tests.Cards;
using Microsoft.Bot.Schema;

namespace CoachBot.Dialogs.Tests;

/// <summary>One message of the bot as a client sees it: its words, its buttons, its card, and <c>channelData.coach</c>.</summary>
internal sealed record Heard(string Text, IReadOnlyList<string> Buttons, JsonNode Coach, SeenCard? Card)
{
    public string Step => (string?)Coach["step"] ?? "";

    public IReadOnlyList<string> Options => [.. List("options")];

    public static Heard From(Activity activity)
    {
        var data = JsonSerializer.SerializeToNode(activity.ChannelData);
        return new Heard(
            activity.Text ?? "",
            [.. activity.SuggestedActions?.Actions?.Select(action => action.Title ?? "") ?? []],
            data?["coach"] ?? new JsonObject(),
            activity.Attachments is [var card] ? SeenCard.From(card) : null);
    }

    public string? Value(string name) => name switch
    {
        "exercise" => (string?)Coach["exercise"]?["id"],
        "side" => (string?)Coach["exercise"]?["side"],
        "region" or "phase" or "pain" or "onsetDays" => Coach["assessment"]?[name]?.ToString(),
        _ => Coach[name]?.ToString(),
    };

    public IEnumerable<string> List(string name)
        => (name is "flags" or "cautions" ? Coach["assessment"]?[name] : Coach[name]) is JsonArray items
            ? items.Select(item => item!.ToString())
            : [];

    public override string ToString() => $"{Step} | {Text.ReplaceLineEndings(" / ")} [{string.Join(" | ", Buttons)}]";
}
