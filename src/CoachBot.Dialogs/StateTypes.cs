using System.Text.Json.Serialization;
using CoachBot.Coaching;
using CoachBot.Dialogs.Speaking;

namespace CoachBot.Dialogs;

/// <summary>The types that stored state may hold: a name outside this list is never loaded.</summary>
public static class StateTypes
{
    public static IReadOnlyList<Type> All { get; } =
        [typeof(Person), typeof(Session), typeof(Ask)];

    public static JsonSerializerContext Json => StateTypesContext.Default;
}

[JsonSourceGenerationOptions(
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(Person))]
[JsonSerializable(typeof(Session))]
[JsonSerializable(typeof(Ask))]
[JsonSerializable(typeof(DiaryEntry))]
internal sealed partial class StateTypesContext : JsonSerializerContext;
