namespace CoachBot.Dialogs;

/// <summary>What a message may tell that is taken in; a correction ("no, I meant ...") always is.</summary>
internal enum Wanted
{
    /// <summary>Warning signs and cautions, which always count.</summary>
    Signs,

    /// <summary>Also how it goes and how much it hurts.</summary>
    Course,

    /// <summary>Also whatever answers a question that is still open.</summary>
    Answers,
}
