namespace Microsoft.Recognizers.Text.Number;

/// <summary>Recognizes English numbers and ordinals.</summary>
public class NumberRecognizer : Recognizer<NumberOptions>
{
    private static readonly string[] Cultures = [Culture.English, Culture.EnglishOthers];

    public NumberRecognizer(string? targetCulture, NumberOptions options, bool lazyInitialization, int timeoutInSeconds)
        : base(targetCulture, options, lazyInitialization, timeoutInSeconds)
    {
    }

    public NumberRecognizer(string? targetCulture, NumberOptions options = NumberOptions.None, bool lazyInitialization = false)
        : base(targetCulture, options, lazyInitialization)
    {
    }

    public NumberRecognizer(NumberOptions options = NumberOptions.None, bool lazyInitialization = true)
        : base(null, options, lazyInitialization)
    {
    }

    public static List<ModelResult> RecognizeNumber(string query, string? culture, NumberOptions options = NumberOptions.None, bool fallbackToDefaultCulture = true) =>
        new NumberRecognizer(options).GetNumberModel(culture, fallbackToDefaultCulture).Parse(query);

    public static List<ModelResult> RecognizeOrdinal(string query, string? culture, NumberOptions options = NumberOptions.None, bool fallbackToDefaultCulture = true) =>
        new NumberRecognizer(options).GetOrdinalModel(culture, fallbackToDefaultCulture).Parse(query);

    public NumberModel GetNumberModel(string? culture = null, bool fallbackToDefaultCulture = true) =>
        GetModel(_ => new NumberModel(), Cultures, culture, fallbackToDefaultCulture);

    public OrdinalModel GetOrdinalModel(string? culture = null, bool fallbackToDefaultCulture = true) =>
        GetModel(_ => new OrdinalModel(Options), Cultures, culture, fallbackToDefaultCulture);
}
