namespace CoachBot.Dialogs;

/// <summary>What follows advice for somebody else: the writer's own talk goes on, their signs are asked for, or it ends here.</summary>
internal enum ForThem { Beside, AskSigns, Done }
