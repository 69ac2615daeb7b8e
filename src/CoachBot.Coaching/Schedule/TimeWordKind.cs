namespace CoachBot.Coaching;

/// <summary>What a word says about when: the sections of <c>understanding/en.times.yaml</c>.</summary>
internal enum TimeWordKind
{
    PartsOfDay, Halves, Fractions, Past, To, At, About, Oclock, Ish, Ordinals, In, Later, FromNow, Amounts, Units, Joining, Days,
    Groups, Nearest, Repeats, Through, Except, Not, Skip, Only, Dates, NextWeek, Coming, From, Until, After, Between, Masks, Months,
}
