namespace CoachBot.Coaching;

/// <summary>What a mention is about. A complaint is a back that hurts, whatever part of it; a topic is a question that has an
/// answer of its own; a concern is a crisis or a danger beside the back; an exercise is named by its name or an alias; a lesson
/// is a question that a card of what is known answers.</summary>
public enum MentionKind : byte { Flag, Caution, Complaint, Region, Onset, Trend, Pain, Age, Place, Equipment, Minutes, Intent, Topic, Concern, Exercise, Lesson }
