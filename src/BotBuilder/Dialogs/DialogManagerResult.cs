using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

public class DialogManagerResult
{
    public DialogTurnResult TurnResult { get; set; } = null!;

    public Activity[]? Activities { get; set; }
}
