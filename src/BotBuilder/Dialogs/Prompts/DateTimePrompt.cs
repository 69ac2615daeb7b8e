using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Schema;
using Microsoft.Recognizers.Text.DateTime;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for a date, a time, a duration or a recurrence. The result lists every meaning of the first that was found.</summary>
public class DateTimePrompt : Prompt<IList<DateTimeResolution>>
{
    public DateTimePrompt(string dialogId, PromptValidator<IList<DateTimeResolution>>? validator = null, string? defaultLocale = null)
        : base(dialogId, validator)
        => DefaultLocale = defaultLocale;

    public string? DefaultLocale { get; set; }

    protected override Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default)
        => PlainPrompt.SendAsync(turnContext, options, isRetry, cancellationToken);

    protected override Task<PromptRecognizerResult<IList<DateTimeResolution>>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);

        var result = new PromptRecognizerResult<IList<DateTimeResolution>>();
        var activity = turnContext.Activity;
        if (activity.Type == ActivityTypes.Message && !string.IsNullOrEmpty(activity.Text))
        {
            var culture = activity.Locale ?? DefaultLocale ?? PromptCultureModels.EnglishLocale;
            var found = DateTimeRecognizer.RecognizeDateTime(activity.Text, culture, refTime: activity.LocalTimestamp?.LocalDateTime);
            if (found.Count > 0 && found[0].Resolution["values"] is List<Dictionary<string, string>> meanings)
            {
                result.Succeeded = true;
                result.Value = meanings.ConvertAll(Read);
            }
        }

        return Task.FromResult(result);
    }

    private static DateTimeResolution Read(Dictionary<string, string> meaning) => new()
    {
        Timex = meaning.GetValueOrDefault("timex"),
        Value = meaning.GetValueOrDefault("value"),
        Start = meaning.GetValueOrDefault("start"),
        End = meaning.GetValueOrDefault("end"),
    };
}
