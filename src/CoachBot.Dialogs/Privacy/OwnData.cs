using CoachBot.Coaching;

namespace CoachBot.Dialogs;

/// <summary>All that is kept of a person.</summary>
/// <param name="Person">Their answers, and what came of them.</param>
/// <param name="Diary">Oldest first.</param>
/// <param name="Messages">What was said in all of their conversations, oldest first.</param>
public sealed record OwnData(Person Person, IReadOnlyList<DiaryEntry> Diary, IReadOnlyList<KeptMessage> Messages);

/// <summary>One message that is kept.</summary>
/// <param name="IsFromPerson">It is theirs; otherwise the coach's.</param>
public sealed record KeptMessage(DateTimeOffset At, bool IsFromPerson, string Text);
