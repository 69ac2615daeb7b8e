namespace Microsoft.Bot.Builder;

/// <summary>State that everybody in a conversation shares.</summary>
public class ConversationState : BotState
{
    public ConversationState(IStorage storage)
        : base(storage, nameof(ConversationState))
    {
    }

    protected override string GetStorageKey(ITurnContext turnContext) =>
        $"{StorageKey.ChannelOf(turnContext)}/conversations/{StorageKey.ConversationOf(turnContext)}";
}
