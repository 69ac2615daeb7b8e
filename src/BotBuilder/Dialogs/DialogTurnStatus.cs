namespace Microsoft.Bot.Builder.Dialogs;

public enum DialogTurnStatus
{
    Empty,
    Waiting,
    Complete,
    Cancelled,
    CompleteAndWait,
}
