using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.Dialogs;

/// <summary>Hears every message before the dialog at hand does, whatever was asked.</summary>
internal interface IListener
{
    /// <summary>Answers the message; null leaves it to the next listener, and in the end to the dialog at hand.</summary>
    public Task<DialogTurnResult?> AnswerAsync(DialogContext innerDc, CancellationToken cancellationToken);
}
