using System.Globalization;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for a number: int, long, float, double or decimal.</summary>
public class NumberPrompt<T> : Prompt<T>
    where T : struct
{
    private static readonly TryParse? Parse = ParserOf(default(T)) as TryParse;

    public NumberPrompt(string dialogId, PromptValidator<T>? validator = null, string? defaultLocale = null)
        : base(dialogId, validator)
    {
        if (Parse is null)
        {
            throw new NotSupportedException($"A number prompt cannot read a '{typeof(T)}'.");
        }

        DefaultLocale = defaultLocale;
    }

    private delegate bool TryParse(string text, NumberStyles style, IFormatProvider format, out T value);

    public string? DefaultLocale { get; set; }

    protected override Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default)
        => PlainPrompt.SendAsync(turnContext, options, isRetry, cancellationToken);

    protected override Task<PromptRecognizerResult<T>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);

        var result = new PromptRecognizerResult<T>();
        var activity = turnContext.Activity;
        if (activity.Type == ActivityTypes.Message && !string.IsNullOrEmpty(activity.Text))
        {
            var culture = activity.Locale ?? DefaultLocale ?? PromptCultureModels.EnglishLocale;
            var numbers = NumberWithUnit.Recognize(activity.Text, culture);
            if (numbers.Count > 0
                && numbers[0].Resolution.TryGetValue("value", out var number)
                && Parse!(number?.ToString() ?? string.Empty, NumberStyles.Any, FormatOf(culture), out var value))
            {
                result.Succeeded = true;
                result.Value = value;
            }
        }

        return Task.FromResult(result);
    }

    private static Delegate? ParserOf(object kind) => kind switch
    {
        int => new NumberPrompt<int>.TryParse(int.TryParse),
        long => new NumberPrompt<long>.TryParse(long.TryParse),
        float => new NumberPrompt<float>.TryParse(float.TryParse),
        double => new NumberPrompt<double>.TryParse(double.TryParse),
        decimal => new NumberPrompt<decimal>.TryParse(decimal.TryParse),
        _ => null,
    };

    private static CultureInfo FormatOf(string culture)
    {
        try
        {
            return new CultureInfo(culture);
        }
        catch (CultureNotFoundException)
        {
            // A client may send any text as its locale.
            return new CultureInfo(PromptCultureModels.EnglishLocale);
        }
    }
}
