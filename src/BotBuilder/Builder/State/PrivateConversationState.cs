namespace Microsoft.Bot.Builder;

/// <summary>State of one user within one conversation.</summary>
public class PrivateConversationState : BotState
{
    public PrivateConversationState(IStorage storage)
        : base(storage, nameof(PrivateConversationState))
    {
    }

    protected override string GetStorageKey(ITurnContext turnContext) =>
        $"{StorageKey.ChannelOf(turnContext)}/conversations/{StorageKey.ConversationOf(turnContext)}/users/{StorageKey.UserOf(turnContext)}";
}
