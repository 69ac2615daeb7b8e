using Microsoft.Bot.Schema;

namespace CoachBot.Turns;

/// <summary>An activity that a channel delivered, as far as the turn needs to know it before the bot does.</summary>
internal sealed record Incoming
{
    public required string Channel { get; init; }

    /// <summary>As the channel names it.</summary>
    public required string ConversationId { get; init; }

    /// <summary>Turns of one such key run one at a time.</summary>
    public string Conversation => field ??= Key(Channel, ConversationId);

    public required string User { get; init; }

    /// <summary>The person across conversations, named as in the state's keys.</summary>
    public string Person => PersonKey(Channel, User);

    /// <summary>What a second delivery has in common with the first; null when there is nothing to know it by.</summary>
    public string? DeliveryId { get; init; }

    /// <summary>A fresh copy each time: a turn that is run again must not see what the first run did to it.</summary>
    public required Func<Activity> Make { get; init; }

    public required Delivery Delivery { get; init; }

    /// <summary>Others read along: nothing of a person is kept there.</summary>
    public bool IsPublic { get; init; }

    /// <summary>Shown to the person in the transcript.</summary>
    public bool Echo { get; init; }

    /// <summary>The timer that the turn is about; null for what came from outside.</summary>
    public DueRow? Due { get; init; }

    /// <summary>False when nobody looks who could see the answer now.</summary>
    public bool IsSeen { get; init; } = true;

    /// <summary>Runs first when the conversation holds nothing yet.</summary>
    public Incoming? Opening { get; init; }

    public static string PersonKey(string channel, string user) => $"{channel}/users/{user}";

    public static string Key(string channel, string conversation) => $"{channel}/{conversation}";
}
