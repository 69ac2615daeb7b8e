namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// Options and results are of type object, so a cancellation token that was meant for the next parameter compiles.
/// It would be written to the state; it is refused instead.
/// </summary>
internal static class Misplaced
{
    public static void ThrowIfToken(object? value, string parameter)
    {
        if (value is CancellationToken)
        {
            throw new ArgumentException($"{parameter} cannot be a cancellation token", parameter);
        }
    }
}
