using CoachBot.Coaching;
using Microsoft.Bot.Builder;

namespace CoachBot.Dialogs;

/// <summary>What every dialog of the coach works with.</summary>
internal sealed class CoachKit(Library library, Memory memory, TimeProvider time)
{
    public Library Library => library;

    public Phrasebook Say => library.Say;

    public Triage Triage { get; } = new(library);

    public Planner Planner { get; } = new(library);

    public TimeProvider Time => time;

    public Hearing Hearing { get; } = new(library);

    public Asking Asking { get; } = new(library);

    public Verdict Verdict { get; } = new(library);

    public Task<Person> PersonAsync(ITurnContext turn, CancellationToken cancellationToken) => memory.PersonAsync(turn, cancellationToken);

    public Task<Session> SessionAsync(ITurnContext turn, CancellationToken cancellationToken) => memory.SessionAsync(turn, cancellationToken);

    /// <summary>The routine that is under way; asked for only by dialogs that run inside one.</summary>
    public async Task<RoutineSession> RoutineAsync(ITurnContext turn, CancellationToken cancellationToken)
        => (await SessionAsync(turn, cancellationToken)).Routine!;

    /// <summary>"help", "back" and the like, when the whole message is such a request.</summary>
    public string? Command(ITurnContext turn) => library.Understanding.Command(turn.Activity.Text ?? "");
}
