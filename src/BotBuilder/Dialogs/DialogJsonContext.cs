using System.Text.Json.Serialization;
using Microsoft.Bot.Builder.Dialogs.Choices;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Metadata made at compile time for what dialogs keep in the state.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(DialogState))]
[JsonSerializable(typeof(DialogInstance))]
[JsonSerializable(typeof(PromptOptions))]
[JsonSerializable(typeof(Choice))]
[JsonSerializable(typeof(List<Choice>))]
[JsonSerializable(typeof(FoundChoice))]
[JsonSerializable(typeof(FoundValue))]
[JsonSerializable(typeof(DateTimeResolution))]
[JsonSerializable(typeof(List<DateTimeResolution>))]
[JsonSerializable(typeof(Dictionary<string, object>))]
internal sealed partial class DialogJsonContext : JsonSerializerContext;
