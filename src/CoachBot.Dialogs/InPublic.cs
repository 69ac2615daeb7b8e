using CoachBot.Coaching;
using CoachBot.Dialogs.Speaking;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CoachBot.Dialogs;

/// <summary>A group chat or a channel: one line that says where the coach talks, whatever was said. Nothing of it is kept.</summary>
internal sealed class InPublic(Library library)
{
    private const string Step = "public";

    // The id of a bot in Teams is this and its app's.
    private const string BotPrefix = "28:";
    private const string ChatLink = "https://teams.microsoft.com/l/chat/0/0?users=";

    private readonly LocalPhrases _local = new(library);

    public static bool Is(IActivity activity)
        => activity.Conversation is { } conversation && (conversation.IsGroup == true || conversation.ConversationType is "groupChat" or "channel");

    public Task AnswerAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        if (turn.Activity.Type != ActivityTypes.Message)
        {
            return Task.CompletedTask;
        }

        var text = _local.Text(Phrases.InPublic, turn.Activity.Locale);
        if (turn.Activity.Recipient?.Id is { } bot && bot.StartsWith(BotPrefix, StringComparison.Ordinal))
        {
            text += " " + library.Say.Text(Phrases.InPublicLink, ("link", ChatLink + Uri.EscapeDataString(bot)));
        }

        return turn.SayAsync(new Note { Step = Step }, text, cancellationToken);
    }
}
