namespace Microsoft.Recognizers.Text.Choice;

/// <summary>Recognizes "yes" and "no" in English.</summary>
public class ChoiceRecognizer : Recognizer<ChoiceOptions>
{
    private static readonly string[] Cultures = [Culture.English];

    public ChoiceRecognizer(string? targetCulture, ChoiceOptions options, bool lazyInitialization, int timeoutInSeconds)
        : base(targetCulture, options, lazyInitialization, timeoutInSeconds)
    {
    }

    public ChoiceRecognizer(string? targetCulture, ChoiceOptions options = ChoiceOptions.None, bool lazyInitialization = false)
        : base(targetCulture, options, lazyInitialization)
    {
    }

    public ChoiceRecognizer(ChoiceOptions options = ChoiceOptions.None, bool lazyInitialization = true)
        : base(null, options, lazyInitialization)
    {
    }

    public static List<ModelResult> RecognizeBoolean(string query, string? culture, ChoiceOptions options = ChoiceOptions.None, bool fallbackToDefaultCulture = true) =>
        new ChoiceRecognizer(options).GetBooleanModel(culture, fallbackToDefaultCulture).Parse(query);

    public IModel GetBooleanModel(string? culture = null, bool fallbackToDefaultCulture = true) =>
        GetModel(_ => new BooleanModel(), Cultures, culture, fallbackToDefaultCulture);
}
