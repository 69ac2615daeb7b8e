namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>One step of a waterfall: it asks something, or ends the dialog.</summary>
public delegate Task<DialogTurnResult> WaterfallStep(WaterfallStepContext stepContext, CancellationToken cancellationToken);
