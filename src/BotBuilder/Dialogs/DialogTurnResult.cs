namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>How a turn left the stack, and the result of a dialog that ended in it.</summary>
public class DialogTurnResult
{
    public DialogTurnResult(DialogTurnStatus status, object? result = null)
    {
        Status = status;
        Result = result;
    }

    public DialogTurnStatus Status { get; set; }

    public object? Result { get; set; }

    public bool ParentEnded { get; set; }
}
