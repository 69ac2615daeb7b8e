using CoachBot.Coaching;
using CoachBot.Dialogs.Cards;
using CoachBot.Dialogs.Speaking;
using Microsoft.Bot.Builder;

namespace CoachBot.Dialogs;

/// <summary>What every dialog of the coach works with.</summary>
internal sealed class CoachKit(Library library, Memory memory, TimeProvider time, IPictures? pictures = null)
{
    private readonly LocalPhrases _local = new(library);

    public Library Library => library;

    public Phrasebook Say => library.Say;

    public Triage Triage { get; } = new(library);

    public Planner Planner { get; } = new(library);

    public TimeProvider Time => time;

    /// <summary>Without it, cards show none.</summary>
    public IPictures? Pictures => pictures;

    public Hearing Hearing { get; } = new(library);

    public Asking Asking { get; } = new(library);

    public OpenQuestions Open { get; } = new(library, new Hearing(library));

    public Verdict Verdict { get; } = new(library);

    public Stopping Stopping => new(library, Read);

    public Alerts Alerts { get; } = new(library);

    public OwnWords OwnWords { get; } = new(library);

    public Handover Handover { get; } = new(library);

    public Task<Person> PersonAsync(ITurnContext turn, CancellationToken cancellationToken) => memory.PersonAsync(turn, cancellationToken);

    public Task<Session> SessionAsync(ITurnContext turn, CancellationToken cancellationToken) => memory.SessionAsync(turn, cancellationToken);

    /// <summary>The routine that is under way; asked for only by dialogs that run inside one.</summary>
    public async Task<RoutineSession> RoutineAsync(ITurnContext turn, CancellationToken cancellationToken)
        => (await SessionAsync(turn, cancellationToken)).Routine!;

    /// <summary>True when exercise is off and help comes first.</summary>
    public bool IsDanger(Person person) => Triage.Assess(person.Answers).Disposition >= Disposition.Urgent;

    /// <summary>The guide of ten days as it is for this person now.</summary>
    public IEnumerable<ProgrammeDay> TenDays(Person person)
        => library.TenDays.For(person.Answers.Region ?? Region.Both, Triage.Assess(person.Answers).Phase ?? Phase.Subacute);

    /// <summary>What this turn's message says: read once, however many ask.</summary>
    public Reading Read(ITurnContext turn)
    {
        if (turn.TurnState.Get<Reading>() is { } known)
        {
            return known;
        }

        return Read(turn, Experiencer.Self);
    }

    /// <summary>Reads this turn's message as one about the writer, or about somebody else who was talked of before.</summary>
    public Reading Read(ITurnContext turn, Experiencer about)
    {
        var reading = library.Understanding.Read(turn.Activity.Text ?? "", Today(turn), about);
        turn.TurnState.Set(reading);
        return reading;
    }

    /// <summary>"No, I meant ...": what is told beside it replaces what was told before. A lock is lifted otherwise.</summary>
    public bool Corrects(ITurnContext turn, Person person)
        => person.Lock is null && Read(turn).Mentions.Any(mention => mention is { Kind: MentionKind.Intent, Value: Commands.Correct });

    /// <summary>What this turn's message told; empty until the watch has heard it.</summary>
    public News NewsOf(ITurnContext turn, Person person)
    {
        if (turn.TurnState.Get<News>() is { } known)
        {
            return known;
        }

        var news = new News { Before = Triage.Assess(person.Answers) };
        turn.TurnState.Set(news);
        return news;
    }

    /// <summary>Keeps the words in which a warning sign was told, but not where they tell a secret beside it.</summary>
    /// <param name="words">What was written, where it was not in this message.</param>
    public void Note(ITurnContext turn, Person person, string flag, Answer answer, string? words = null)
        => person.Note(new Told(time.GetUtcNow(), flag, answer, words ?? (TellsASecret(turn) ? "" : turn.Activity.Text ?? "")));

    private bool TellsASecret(ITurnContext turn)
        => Read(turn).Mentions.Any(mention => mention.Kind == MentionKind.Concern && library.Concerns.Any(concern => concern.IsSecret && concern.Id == mention.Value));

    /// <summary>The person's date: our clock where they are, since theirs may be wrong; UTC where that is not told.</summary>
    public DateOnly Today(ITurnContext turn)
    {
        var now = time.GetUtcNow();
        if (turn.Activity.LocalTimestamp is { } local)
        {
            now = now.ToOffset(local.Offset);
        }
        else if (turn.Activity.LocalTimezone is { Length: > 0 } name && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone))
        {
            now = TimeZoneInfo.ConvertTime(now, zone);
        }

        return DateOnly.FromDateTime(now.DateTime);
    }

    /// <summary>"help", "back" and the like, when the whole message is such a request.</summary>
    public string? Command(ITurnContext turn) => Read(turn).Command;

    /// <summary>The option of a question that this turn's message picks; null when unclear or several.</summary>
    public string? Option(ITurnContext turn, string question, IReadOnlyList<string> options)
        => library.Understanding.Option(question, options, turn.Activity.Text ?? "");

    /// <summary>The one thing that is asked for somewhere in the message ("ugh, need a stretch"); courtesies beside it do not count.</summary>
    public string? Wish(ITurnContext turn)
    {
        var wishes = Read(turn).Mentions
            .Where(mention => mention is { Kind: MentionKind.Intent, Holds: true } && mention.Value is not (Commands.Thanks or Commands.Greeting))
            .Select(mention => mention.Value)
            .Distinct()
            .ToList();
        return Command(turn) ?? (wishes.Count == 1 ? wishes[0] : null);
    }

    /// <summary>A text with the numbers to call where the person is.</summary>
    public string Text(ITurnContext turn, string phrase, params (string Name, object? Value)[] values)
        => _local.Text(phrase, turn.Activity.Locale, values);

    public Task SayAsync(ITurnContext turn, string step, string phrase, CancellationToken cancellationToken)
        => turn.SayAsync(new Note { Step = step }, Say.Text(phrase), cancellationToken);
}
