using System.Globalization;
using CoachBot.Dialogs;
using Microsoft.Bot.Builder;

namespace CoachBot.Turns;

/// <summary>Everything that one run of a turn read and wants to write. Nothing of it exists before the commit.</summary>
internal sealed class TurnWork(Incoming incoming, Past past, Diary diary, TimeProvider time)
{
    private static readonly AsyncLocal<TurnWork?> Running = new();

    private long _seq = past.Seq;
    private long _at = past.At;

    /// <summary>The work of the turn that this code runs in: storage has no other way to know.</summary>
    public static TurnWork? Current
    {
        get => Running.Value;
        set => Running.Value = value;
    }

    public Incoming Incoming => incoming;

    public string ActivityId { get; set; } = "";

    /// <summary>Whether <see cref="ActivityId"/> can be replied to: the person sees that activity.</summary>
    public bool Echoed { get; set; }

    public Dictionary<string, StateRow> State { get; } = [];

    public List<Line> Lines { get; } = [];

    public Timers Timers { get; } = new() { Fired = incoming.Due?.Name, IsSeen = incoming.IsSeen };

    public Diary Diary => diary;

    /// <summary>Nothing was said in this conversation before.</summary>
    public bool IsFirst => past.Seq == 0;

    /// <summary>What a timer that this turn set begins its own turn with: JSON, UTF-8; empty when it set none.</summary>
    public byte[] TimerEvent { get; set; } = [];

    /// <summary>Ids of activities of earlier turns that <see cref="Lines"/> take the place of.</summary>
    public List<string> Replaced { get; } = [];

    /// <summary>Those of <see cref="Replaced"/> whose place is left empty.</summary>
    public List<string> Deleted { get; } = [];

    public InvokeResponse? InvokeResponse { get; set; }

    public string? ServiceUrl { get; set; }

    /// <summary>Whose budget the channel counts the answers to; null where it names none.</summary>
    public string? Tenant { get; set; }

    public long NextSeq() => ++_seq;

    /// <summary>Later than everything before it in the conversation, by at least a millisecond.</summary>
    public long NextTime() => _at = Math.Max(_at + 1, time.GetUtcNow().ToUnixTimeMilliseconds());

    /// <summary>Ids in a transcript tell the place in it; elsewhere they only must not meet.</summary>
    public string NewId(long seq) => incoming.Delivery == Delivery.Transcript
        ? string.Create(CultureInfo.InvariantCulture, $"{incoming.ConversationId}|{seq:D7}")
        : Guid.CreateVersion7().ToString("n");
}
