using System.Text.Json.Serialization;

namespace CoachBot.Turns;

/// <summary>The types that stored state may hold, and their generated JSON metadata where there is some.</summary>
public sealed record StateContract(IReadOnlyList<Type> Types, JsonSerializerContext? Json);
