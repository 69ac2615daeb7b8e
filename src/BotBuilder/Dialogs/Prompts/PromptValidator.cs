namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Decides whether an answer will do. It is called for answers that were not recognised too.</summary>
public delegate Task<bool> PromptValidator<T>(PromptValidatorContext<T> promptContext, CancellationToken cancellationToken);
