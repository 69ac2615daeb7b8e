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
            if (TryReadLiteral(activity.Text, culture, out var value) || TryRecognize(activity.Text, culture, out value))
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

    private static bool TryRecognize(string text, string culture, out T value)
    {
        var numbers = NumberWithUnit.Recognize(text, culture);
        if (numbers.Count > 0 && numbers[0].Resolution.TryGetValue("value", out var number))
        {
            return Parse!(number?.ToString() ?? string.Empty, NumberStyles.Any, CultureInfo.InvariantCulture, out value);
        }

        value = default;
        return false;
    }

    /// <summary>The recognizers know English. A bare number with the decimal comma of another language needs none.</summary>
    private static bool TryReadLiteral(string text, string culture, out T value)
    {
        value = default;
        if (culture.StartsWith("en", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        try
        {
            const NumberStyles Literal = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite;
            return Parse!(text, Literal, CultureInfo.GetCultureInfo(culture), out value);
        }
        catch (CultureNotFoundException)
        {
            // A client may send any text as its locale.
            return false;
        }
    }
}
