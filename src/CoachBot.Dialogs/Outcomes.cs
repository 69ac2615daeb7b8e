namespace CoachBot.Dialogs;

/// <summary>How one dialog ended, for the dialog that began it.</summary>
internal static class Outcomes
{
    public const string Alarm = "alarm";
    public const string CheckIn = "checkin";
    public const string Declined = "declined";
    public const string Doctor = "doctor";
    public const string Later = "later";
    public const string Start = "start";
    public const string Stretch = "stretch";
    public const string Recheck = "recheck";
}

/// <summary>What a person can ask for at any step; the words are in dialogs/understanding.</summary>
internal static class Commands
{
    public const string Again = "again";
    public const string Back = "back";
    public const string Easier = "easier";
    public const string CheckInChange = "checkin-change";
    public const string CheckInOff = "checkin-off";
    public const string CheckInPause = "checkin-pause";
    public const string CheckInSet = "checkin-set";
    public const string Correct = "correct";
    public const string Delete = "delete";
    public const string Doctor = "doctor";
    public const string Export = "export";
    public const string Flare = "flare";
    public const string Greeting = "greeting";
    public const string Guide = "guide";
    public const string Help = "help";
    public const string Hurt = "hurt";
    public const string Lesson = "lesson";
    public const string Pause = "pause";
    public const string Pictures = "pictures";
    public const string Progress = "progress";
    public const string Restart = "restart";
    public const string Resume = "resume";
    public const string Slower = "slower";
    public const string Sources = "sources";
    public const string Stop = "stop";
    public const string Stretch = "stretch";
    public const string TextOnly = "text-only";
    public const string Thanks = "thanks";
    public const string Why = "why";
}
