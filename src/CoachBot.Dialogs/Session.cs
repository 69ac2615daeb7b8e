using System.Text.Json.Serialization;
using CoachBot.Coaching;
using CoachBot.Dialogs.Speaking;

namespace CoachBot.Dialogs;

/// <summary>What belongs to this conversation alone, beside its dialog stack.</summary>
public sealed class Session
{
    /// <summary>The shape of the dialogs that the stored stack was made by.</summary>
    public string? Shape { get; set; }

    /// <summary>What the person asked for before the questions began, "stretch", or "checkin" when the clock did.</summary>
    public string? Wanted { get; set; }

    /// <summary>How long the next routine may take, where that was chosen for today alone.</summary>
    public int? Minutes { get; set; }

    /// <summary>The check-in that is being agreed on.</summary>
    public Schedule? Proposed { get; set; }

    /// <summary>A session has just ended, and how the back is now would be good to know.</summary>
    public bool AsksAfter { get; set; }

    /// <summary>How many questions were put; the same one put again counts once.</summary>
    public int Asked { get; set; }

    /// <summary>What the last of them was about.</summary>
    public string? AskedOf { get; set; }

    /// <summary>The last tap that was taken: of two taps in a row the second changes nothing.</summary>
    public int? Tapped { get; set; }

    /// <summary>Whoever joined was greeted; a channel may tell of it more than once.</summary>
    public bool IsGreeted { get; set; }

    /// <summary>When the person last wrote.</summary>
    public DateTimeOffset? HeardAt { get; set; }

    /// <summary>Where the person is, when that was told with the wish for a stretch.</summary>
    public Place? Place { get; set; }

    /// <summary>The warning signs were asked in full just now: the session that follows need not ask again.</summary>
    public bool JustAsked { get; set; }

    /// <summary>What may have been meant, while the one check on it is open.</summary>
    public Hint? Hint { get; set; }

    public RoutineSession? Routine { get; set; }

    /// <summary>What the clock of the open question says next; null when none runs.</summary>
    public Cue? Cue { get; set; }

    /// <summary>The cue that the host's clock knows of.</summary>
    public Cue? Timed { get; set; }

    /// <summary>What must be asked about before the conversation opens, one after the other; the first may be asked about now.</summary>
    public List<Doubt> Doubts { get; set; } = [];

    /// <summary>What was told of somebody else whose back the talk is about; null while it is about the writer's.</summary>
    public Answers? Theirs { get; set; }

    /// <summary>The last advice was for somebody else: whose back it is now must be told first.</summary>
    [JsonIgnore]
    public bool ForSomebodyElse => Theirs is not null;

    /// <summary>Flags that were hinted at, and by which later words are understood.</summary>
    public List<string> Hinted { get; set; } = [];

    /// <summary>Flags that were asked about plainly: the past and "what if" are not asked about twice.</summary>
    public List<string> Clarified { get; set; } = [];

    /// <summary>The number by which a tap on a button says which question it answers.</summary>
    public int NumberOf(Note question)
    {
        var of = $"{question.Step} {question.Exercise}";
        Asked += of == AskedOf ? 0 : 1;
        AskedOf = of;
        return Asked;
    }
}
