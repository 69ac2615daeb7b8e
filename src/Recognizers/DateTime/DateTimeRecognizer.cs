namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Recognizes English dates, times, durations and repetitions.</summary>
public class DateTimeRecognizer : Recognizer<DateTimeOptions>
{
    private static readonly string[] Cultures = [Culture.English, Culture.EnglishOthers];

    public DateTimeRecognizer(string? targetCulture, DateTimeOptions options, bool lazyInitialization, int timeoutInSeconds)
        : base(targetCulture, options, lazyInitialization, timeoutInSeconds)
    {
    }

    public DateTimeRecognizer(string? targetCulture, DateTimeOptions options = DateTimeOptions.None, bool lazyInitialization = false)
        : base(targetCulture, options, lazyInitialization)
    {
    }

    public DateTimeRecognizer(DateTimeOptions options = DateTimeOptions.None, bool lazyInitialization = true)
        : base(null, options, lazyInitialization)
    {
    }

    /// <param name="query">What was said.</param>
    /// <param name="culture">A culture code; "en-us" reads 4/5 as April the fifth, other English as the fourth of May.</param>
    /// <param name="options">Accepted as published; the options that change recognition are not supported.</param>
    /// <param name="refTime">What "today" and "in an hour" are counted from; the local clock if not given.</param>
    /// <param name="fallbackToDefaultCulture">Whether another language is read as English rather than refused.</param>
    public static List<ModelResult> RecognizeDateTime(string query, string? culture, DateTimeOptions options = DateTimeOptions.None, System.DateTime? refTime = null, bool fallbackToDefaultCulture = true) =>
        new DateTimeRecognizer(options).GetDateTimeModel(culture, fallbackToDefaultCulture).Parse(query, refTime ?? System.DateTime.Now);

    public DateTimeModel GetDateTimeModel(string? culture = null, bool fallbackToDefaultCulture = true) =>
        GetModel(nearest => new DateTimeModel(nearest == Text.Culture.EnglishOthers), Cultures, culture, fallbackToDefaultCulture);
}
