namespace CoachBot.Coaching;

/// <summary>What an atom compares.</summary>
public enum AtomKind { Fact, AgeAtLeast, AgeUnder, OnsetAtLeast, OnsetUnder, PainAtLeast, Region, Trend }
