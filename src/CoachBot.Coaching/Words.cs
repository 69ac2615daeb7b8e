namespace CoachBot.Coaching;

/// <summary>Where it hurts: upper (base of the neck to the bottom of the ribs), lower (below the ribs to the buttock fold), or both.</summary>
public enum Region { Upper, Lower, Both }

/// <summary>Acute (first 72 hours, pain of 7 and more, or getting worse), subacute (day 4 to 6 weeks, steady), recovering (clearly easing), prevention (no pain now).</summary>
public enum Phase { Acute, Subacute, Recovering, Prevention }

/// <summary>How the pain has been going.</summary>
public enum Trend { Easing, Steady, Worse }

/// <summary>Where the person can move: on the floor, only on a chair and on their feet, or only sitting (a train, a wheelchair). What suits an office and is done sitting suits a seat.</summary>
public enum Place { Floor, Office, Seat }

/// <summary>What was answered to a safety question. The order is the order of concern.</summary>
public enum Answer : byte { No, Unsure, Yes }

/// <summary>What to do next, from least to most urgent.</summary>
public enum Disposition { Coach, Doctor, Urgent, Emergency }

/// <summary>How much may be coached: nothing, gentle movement only, or everything that fits.</summary>
public enum Scope { None, Gentle, Full }
