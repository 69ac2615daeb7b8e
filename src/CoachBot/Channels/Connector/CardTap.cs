using System.Globalization;
using System.Text.Json;
using CoachBot.Web;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CoachBot.Channels.Connector;

/// <summary>A tap on a button of a card of ours. It comes as a message (<c>Action.Submit</c>), or as an invoke that is answered in place (<c>Action.Execute</c>).</summary>
/// <param name="Said">What the button says for the person.</param>
/// <param name="Ask">The number of the question that it belongs to; null where it names none.</param>
internal sealed record CardTap(string Said, int? Ask)
{
    /// <summary>The text that an invoke is answered with: what it leads to comes as messages.</summary>
    public const string Taken = "tap.taken";

    private const string Invoke = "adaptiveCard/action";
    private const string Execute = "Action.Execute";
    private const string Message = "application/vnd.microsoft.activity.message";
    private const string SayName = "say";
    private const string AskName = "ask";

    /// <summary>What a button of ours carries.</summary>
    public static Dictionary<string, object> Data(object say, object? ask)
        => ask is null ? new() { [SayName] = say } : new() { [SayName] = say, [AskName] = ask };

    /// <summary>Null for whatever else was delivered.</summary>
    public static CardTap? In(Activity activity) => activity switch
    {
        { Type: ActivityTypes.Message, Value: { } value } when string.IsNullOrEmpty(activity.Text) => Read(JsonSerializer.SerializeToElement(value)),
        { Type: ActivityTypes.Invoke, Name: Invoke, Value: { } value } => ReadExecuted(JsonSerializer.SerializeToElement(value)),
        _ => null,
    };

    public static InvokeResponse Answer(Say say) => new()
    {
        Status = StatusCodes.Status200OK,
        Body = new AdaptiveCardInvokeResponse { StatusCode = StatusCodes.Status200OK, Type = Message, Value = say(Taken) },
    };

    private static CardTap? ReadExecuted(JsonElement value)
        => Member(value, "action") is { } action && Text(action, "type") == Execute && Member(action, "data") is { } data ? Read(data) : null;

    private static CardTap? Read(JsonElement data) => Text(data, SayName) is { } said
        ? new(said, Member(data, AskName) is { } ask && int.TryParse(ask.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null)
        : null;

    private static JsonElement? Member(JsonElement of, string name)
        => of.ValueKind == JsonValueKind.Object && of.TryGetProperty(name, out var member) ? member : null;

    private static string? Text(JsonElement of, string name)
        => Member(of, name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;
}
