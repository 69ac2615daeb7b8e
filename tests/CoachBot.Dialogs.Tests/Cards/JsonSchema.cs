using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace CoachBot.Dialogs.Tests.Cards;

/// <summary>The part of JSON Schema that our schemas are written in; a keyword that is not known here fails the check.</summary>
internal sealed class JsonSchema(JsonObject root)
{
    private static readonly string[] Notes = ["$schema", "description", "definitions"];

    public static JsonSchema Read(string file) => new(JsonNode.Parse(File.ReadAllText(file))!.AsObject());

    /// <summary>What is wrong, each with the place where; empty when it holds.</summary>
    public IReadOnlyList<string> Check(JsonNode? value) => [.. Check(root, value, "$")];

    private IEnumerable<string> Check(JsonObject schema, JsonNode? value, string at)
        => schema.Where(rule => !Notes.Contains(rule.Key)).SelectMany(rule => Check(schema, rule.Key, rule.Value!, value, at));

    private IEnumerable<string> Check(JsonObject schema, string keyword, JsonNode rule, JsonNode? value, string at) => keyword switch
    {
        "$ref" => Check(root["definitions"]![((string)rule!).Split('/')[^1]]!.AsObject(), value, at),
        "type" => Fail(TypeOf(value) == (string)rule!, $"{at} is no {rule}"),
        "const" => Fail(JsonNode.DeepEquals(rule, value), $"{at} is not {rule}"),
        "enum" => Fail(rule.AsArray().Any(one => JsonNode.DeepEquals(one, value)), $"{at} cannot be {value}"),
        "minLength" => Fail(value!.GetValue<string>().Length >= (int)rule, $"{at} is empty"),
        "maxLength" => Fail(value is JsonValue longest && longest.ToString().Length <= (int)rule, $"{at} is longer than {rule}"),
        "maxItems" => Fail(value is JsonArray most && most.Count <= (int)rule, $"{at} has more than {rule}"),
        "minItems" => Fail(value is JsonArray items && items.Count >= (int)rule, $"{at} is empty"),
        "pattern" => Fail(value is JsonValue text && Regex.IsMatch(text.ToString(), (string)rule!, RegexOptions.NonBacktracking), $"{at} is like nothing allowed"),
        "required" => rule.AsArray().SelectMany(name => Fail(value is JsonObject owner && owner.ContainsKey((string)name!), $"{at} has no {name}")),
        "properties" => Members(value).Where(member => rule[member.Key] is not null)
            .SelectMany(member => Check(rule[member.Key]!.AsObject(), member.Value, $"{at}.{member.Key}")),
        "additionalProperties" => Members(value).SelectMany(member => Fail(schema["properties"]![member.Key] is not null, $"{at} may not have {member.Key}")),
        "items" => (value as JsonArray ?? []).SelectMany((item, index) => Check(rule.AsObject(), item, $"{at}[{index}]")),
        "anyOf" => Closest([.. rule.AsArray().Select(one => Check(one!.AsObject(), value, at).ToList())]),
        _ => [$"The check does not know \"{keyword}\"."],
    };

    // Of what might have been meant, the one with the least wrong.
    private static List<string> Closest(List<List<string>> tries) => tries.MinBy(wrong => wrong.Count)!;

    private static IEnumerable<KeyValuePair<string, JsonNode?>> Members(JsonNode? value) => value as JsonObject ?? [];

    private static IEnumerable<string> Fail(bool holds, string why) => holds ? [] : [why];

    private static string TypeOf(JsonNode? value) => value?.GetValueKind() switch
    {
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.String => "string",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        JsonValueKind.Number => "integer",
        _ => "null",
    };
}
