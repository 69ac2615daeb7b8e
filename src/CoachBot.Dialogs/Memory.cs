using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.Dialogs;

/// <summary>Where dialogs find what is remembered: the person across conversations, the session in this one.</summary>
public sealed class Memory(UserState users, ConversationState conversations)
{
    private readonly IStatePropertyAccessor<Person> _person = users.CreateProperty<Person>(nameof(Person));
    private readonly IStatePropertyAccessor<Session> _session = conversations.CreateProperty<Session>(nameof(Session));

    public IStatePropertyAccessor<DialogState> Dialogs { get; } = conversations.CreateProperty<DialogState>(nameof(DialogState));

    public Task<Person> PersonAsync(ITurnContext turn, CancellationToken cancellationToken)
        => _person.GetAsync(turn, () => new Person(), cancellationToken);

    public Task<Session> SessionAsync(ITurnContext turn, CancellationToken cancellationToken)
        => _session.GetAsync(turn, () => new Session(), cancellationToken);

    /// <summary>The next message is a stranger's.</summary>
    public async Task ForgetAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        await _person.SetAsync(turn, new Person(), cancellationToken);
        await _session.SetAsync(turn, new Session(), cancellationToken);
    }

    public async Task SaveAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        await users.SaveChangesAsync(turn, false, cancellationToken);
        await conversations.SaveChangesAsync(turn, false, cancellationToken);
    }
}
