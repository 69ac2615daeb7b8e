using CoachBot.Coaching;
using CoachBot.Dialogs.Cards;
using CoachBot.Dialogs.Speaking;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.Dialogs;

/// <summary>What every dialog of the coach works with.</summary>
internal sealed class CoachKit(Library library, Memory memory, TimeProvider time, IPictures? pictures = null, IPrivateLinks? links = null)
{
    private readonly LocalPhrases _local = new(library);

    public Library Library => library;

    public Phrasebook Say => library.Say;

    public Triage Triage { get; } = new(library);

    public Planner Planner { get; } = new(library);

    public TimeProvider Time => time;

    /// <summary>Without it, cards show none.</summary>
    public IPictures? Pictures => pictures;

    /// <summary>Without it, nobody can have a chart or a copy of their data.</summary>
    public IPrivateLinks? Links => links;

    public Hearing Hearing { get; } = new(library);

    public Asking Asking { get; } = new(library);

    public OpenQuestions Open { get; } = new(library, new Hearing(library));

    public Verdict Verdict { get; } = new(library);

    public Stopping Stopping => new(library, Read);

    public Alerts Alerts { get; } = new(library);

    public OwnWords OwnWords { get; } = new(library);

    public Handover Handover { get; } = new(library);

    public CheckInClock CheckIns { get; } = new(time);

    public Times Times { get; } = new(library);

    public Task<Person> PersonAsync(ITurnContext turn, CancellationToken cancellationToken) => memory.PersonAsync(turn, cancellationToken);

    public Task<Session> SessionAsync(ITurnContext turn, CancellationToken cancellationToken) => memory.SessionAsync(turn, cancellationToken);

    /// <summary>Forgets the person, and all that is kept of them, with this turn.</summary>
    public async Task ForgetAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        Diary(turn).Erase();
        await memory.ForgetAsync(turn, cancellationToken);
    }

    /// <summary>Puts the open question again, as far as there is one; an alert comes back in its short form, not as the wall that it was.</summary>
    public async Task<DialogTurnResult?> ReturnAsync(DialogContext innerDc, CancellationToken cancellationToken)
        => (await PersonAsync(innerDc.Context, cancellationToken)).Lock is null
            ? await innerDc.RemindAsync(cancellationToken)
            : await CoachDialog.BeginAnewAsync(innerDc, cancellationToken);

    /// <summary>Nothing is asked, and nothing will be by <see cref="ReturnAsync"/>.</summary>
    public async Task<bool> IsIdleAsync(DialogContext innerDc, CancellationToken cancellationToken)
        => innerDc.ActiveDialog is null && (await PersonAsync(innerDc.Context, cancellationToken)).Lock is null;

    /// <summary>The routine that is under way; asked for only by dialogs that run inside one.</summary>
    public async Task<RoutineSession> RoutineAsync(ITurnContext turn, CancellationToken cancellationToken)
        => (await SessionAsync(turn, cancellationToken)).Routine!;

    /// <summary>True when exercise is off and help comes first.</summary>
    public bool IsDanger(Person person) => Triage.Assess(person.Answers).Disposition >= Disposition.Urgent;

    /// <summary>The guide of ten days as it is for this person now.</summary>
    public IEnumerable<ProgrammeDay> TenDays(Person person)
        => library.TenDays.For(person.Answers.Region ?? Region.Both, Triage.Assess(person.Answers).Phase ?? Phase.Subacute);

    /// <summary>What this turn's message says: read once, however many ask.</summary>
    public Reading Read(ITurnContext turn) => turn.TurnState.Get<Reading>() ?? Read(turn, Experiencer.Self, []);

    /// <summary>
    /// Reads this turn's message as one about whom the talk is about, in the light of what is known of them; of the writer
    /// also what was hinted at ("28 weeks") and not denied.
    /// </summary>
    public Reading Read(ITurnContext turn, Answers own, Session session)
    {
        if (session.Theirs is { } theirs)
        {
            return Read(turn, Experiencer.Other, Affirmed(theirs));
        }

        var hinted = session.Hinted.Where(flag => own.Facts.GetValueOrDefault(flag, Answer.Yes) == Answer.Yes);
        var reading = Read(turn, Experiencer.Self, Affirmed(own).Concat(hinted));
        session.Hinted.AddRange(reading.Mentions
            .Where(mention => mention is { Kind: MentionKind.Flag, Who: Experiencer.Self, Polarity: Answer.Unsure } && library.Understanding.Colours(mention.Value))
            .Select(mention => mention.Value)
            .Distinct()
            .Except(session.Hinted));
        return reading;
    }

    private static IEnumerable<string> Affirmed(Answers answers) => answers.Facts.Where(fact => fact.Value == Answer.Yes).Select(fact => fact.Key);

    private Reading Read(ITurnContext turn, Experiencer about, IEnumerable<string> known)
    {
        var reading = library.Understanding.Read(turn.Activity.Text ?? "", Today(turn), about, known);
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

    /// <summary>The person's date.</summary>
    public DateOnly Today(ITurnContext turn) => DateOnly.FromDateTime(Now(turn));

    /// <summary>What the clock on the person's wall shows: our clock where they are, since theirs may be wrong; UTC where that is not told.</summary>
    public DateTime Now(ITurnContext turn)
    {
        var now = time.GetUtcNow();
        return turn.Activity.LocalTimestamp is { } local ? now.ToOffset(local.Offset).DateTime
            : Zones.Canonical(turn.Activity.LocalTimezone) is { } zone && Zones.Local(now, zone) is { } there ? there
            : now.UtcDateTime;
    }

    /// <summary>Where the person's clock is set, as an IANA id; by its offset where no place is told, or else UTC.</summary>
    public static string Zone(ITurnContext turn)
        => Zones.Canonical(turn.Activity.LocalTimezone) ?? Zones.OfOffset(turn.Activity.LocalTimestamp?.Offset ?? TimeSpan.Zero);

    /// <summary>The days and times that a message wishes for; null when it speaks of none.</summary>
    /// <param name="isAsked">The question was "when?": a bare number is a time.</param>
    public ScheduleWish? Wished(ITurnContext turn, string words, bool isAsked) => library.Schedules.Read(words, Today(turn), isAsked);

    /// <summary>The person's diary; an empty one that nobody keeps, where the host has none.</summary>
    public static Diary Diary(ITurnContext turn)
    {
        if (turn.TurnState.Get<Diary>() is not { } diary)
        {
            diary = new Diary(() => []);
            turn.TurnState.Add(diary);
        }

        return diary;
    }

    /// <summary>Writes an entry of now into the person's diary, with the pain and the phase that they are in.</summary>
    public void Enter(ITurnContext turn, Person person, DiaryKind kind, MorningAfter? felt = null, IReadOnlyList<DiaryMove>? moves = null, int? pain = null)
        => Diary(turn).Add(new DiaryEntry
        {
            Kind = kind,
            At = time.GetUtcNow(),
            Date = Today(turn),
            Pain = pain ?? person.Answers.Pain,
            Phase = Triage.Assess(person.Answers).Phase,
            Felt = felt,
            Moves = moves ?? [],
        });

    /// <summary>What the diary says of the episode: a reason to see a doctor, or none.</summary>
    public CourseFact Course(ITurnContext turn, Person person)
        => CoachBot.Coaching.Course.Of(DiaryDays.Of(Diary(turn).Entries), Today(turn), Today(turn).AddDays(-person.Answers.OnsetDays ?? 0));

    /// <summary>Ends what routine there is, and writes what was done of it into the diary.</summary>
    public async Task EndRoutineAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var session = await SessionAsync(turn, cancellationToken);
        if (session.Routine?.Moves() is { Count: > 0 } moves)
        {
            Enter(turn, await PersonAsync(turn, cancellationToken), DiaryKind.Session, moves: moves);
        }

        session.Routine = null;
    }

    /// <summary>Today's routine.</summary>
    /// <param name="minutes">How long it may take; null is as long as the person usually has.</param>
    public Plan Plan(ITurnContext turn, Clearance clearance, Person person, int? minutes = null)
        => Planner.Build(clearance, minutes ?? person.Minutes, person.Hurt, person.Doses, HelpedLastTime(turn), Strength.Resting(Diary(turn).Entries, Today(turn)));

    /// <summary>Exercise ids that helped before the flare-up that the person is in; none outside of one.</summary>
    public IReadOnlyList<string> HelpedLastTime(ITurnContext turn) => Helped.LastTime(Diary(turn).Entries, Today(turn));

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
