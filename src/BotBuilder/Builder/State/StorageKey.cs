namespace Microsoft.Bot.Builder;

/// <summary>The ids in an activity that state is kept under.</summary>
internal static class StorageKey
{
    public static string ChannelOf(ITurnContext turnContext) =>
        turnContext.Activity.ChannelId ?? throw Missing("channelId");

    public static string ConversationOf(ITurnContext turnContext) =>
        turnContext.Activity.Conversation?.Id ?? throw Missing("conversation.id");

    public static string UserOf(ITurnContext turnContext) =>
        turnContext.Activity.From?.Id ?? throw Missing("from.id");

    private static InvalidOperationException Missing(string member) => new($"The activity has no {member}.");
}
