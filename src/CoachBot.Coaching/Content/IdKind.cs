namespace CoachBot.Coaching;

/// <summary>What an id in a content file names; a task of a programme is its own.</summary>
internal enum IdKind { Exercise, Routine, Flag, Rule, Group, Caution, Equipment, Source, Question, Option, Topic, Lesson, Text, Picture, Task }
