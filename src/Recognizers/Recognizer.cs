namespace Microsoft.Recognizers.Text;

/// <summary>Hands out the models of one family for a culture.</summary>
public abstract class Recognizer<TRecognizerOptions>
    where TRecognizerOptions : struct
{
    // The last two are the published signature; nothing here is built late, and nothing can run long enough to time out.
    protected Recognizer(string? targetCulture, TRecognizerOptions options, bool lazyInitialization, int timeout = 0)
    {
        TargetCulture = targetCulture;
        Options = options;
        TimeoutInSeconds = timeout;
    }

    public string? TargetCulture { get; }

    public TRecognizerOptions Options { get; }

    protected int TimeoutInSeconds { get; }

    /// <exception cref="ArgumentException">No model knows the culture, and no fallback was allowed.</exception>
    private protected T GetModel<T>(Func<string, T> create, string[] cultures, string? culture, bool fallbackToDefaultCulture)
        where T : IModel
    {
        var requested = culture ?? TargetCulture;
        var nearest = string.IsNullOrEmpty(requested) ? null : Culture.MapToNearestLanguage(requested);
        if (nearest is null || !cultures.Contains(nearest))
        {
            nearest = fallbackToDefaultCulture
                ? Culture.English
                : throw new ArgumentException($"No {typeof(T).Name} knows this culture.", nameof(culture));
        }

        var model = create(nearest);
        model.SetCultureInfo(nearest, requested);
        return model;
    }
}
