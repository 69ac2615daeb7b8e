using Microsoft.Bot.Builder.Dialogs.Choices;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The types of this namespace that stored state may name.</summary>
internal static class DialogStateTypes
{
    public static IReadOnlyList<Type> All { get; } =
    [
        typeof(DialogState), typeof(DialogInstance), typeof(PromptOptions), typeof(ListStyle),
        typeof(Choice), typeof(FoundChoice), typeof(FoundValue), typeof(DateTimeResolution),
    ];
}
