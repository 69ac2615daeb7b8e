using System.Globalization;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Schema;
using Microsoft.Recognizers.Text.Choice;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for a yes or a no.</summary>
public class ConfirmPrompt : Prompt<bool>
{
    private static readonly Dictionary<string, (Choice, Choice, ChoiceFactoryOptions)> Published = PromptCultureModels.GetSupportedCultures().ToDictionary(
        culture => culture.Locale,
        culture => (
            new Choice(culture.YesInLanguage),
            new Choice(culture.NoInLanguage),
            new ChoiceFactoryOptions(culture.Separator, culture.InlineOr, culture.InlineOrMore, true)));

    private readonly Dictionary<string, (Choice, Choice, ChoiceFactoryOptions)> _choiceDefaults;

    public ConfirmPrompt(string dialogId, PromptValidator<bool>? validator = null, string? defaultLocale = null)
        : this(dialogId, Published, validator, defaultLocale)
    {
    }

    public ConfirmPrompt(string dialogId, Dictionary<string, (Choice, Choice, ChoiceFactoryOptions)> choiceDefaults, PromptValidator<bool>? validator = null, string? defaultLocale = null)
        : base(dialogId, validator)
    {
        ArgumentNullException.ThrowIfNull(choiceDefaults);
        _choiceDefaults = choiceDefaults;
        DefaultLocale = defaultLocale;
    }

    public ListStyle Style { get; set; } = ListStyle.Auto;

    public string? DefaultLocale { get; set; }

    public ChoiceFactoryOptions? ChoiceOptions { get; set; }

    /// <summary>The choice that means yes, and the one that means no.</summary>
    public Tuple<Choice, Choice>? ConfirmChoices { get; set; }

    protected override Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);

        var activity = turnContext.Activity;
        var culture = CultureOf(activity);
        var message = AppendChoices(
            isRetry && options.RetryPrompt is not null ? options.RetryPrompt : options.Prompt,
            activity.ChannelId,
            YesAndNo(culture),
            options.Style ?? Style,
            ChoiceOptions ?? _choiceDefaults[culture].Item3,
            activity.Conversation?.ConversationType,
            PromptChoices.Recipients(activity),
            cancellationToken);
        return turnContext.SendActivityAsync(message, cancellationToken);
    }

    protected override Task<PromptRecognizerResult<bool>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);

        var result = new PromptRecognizerResult<bool>();
        var activity = turnContext.Activity;
        if (activity.Type == ActivityTypes.Message && !string.IsNullOrEmpty(activity.Text)
            && Recognize(activity.Text, CultureOf(activity), options.RecognizeLanguage) is { } answer)
        {
            result.Succeeded = true;
            result.Value = answer;
        }

        return Task.FromResult(result);
    }

    private bool? Recognize(string utterance, string culture, string? language)
    {
        var answers = ChoiceRecognizer.RecognizeBoolean(utterance, language ?? culture);
        if (answers.Count > 0)
        {
            return bool.TryParse(answers[0].Resolution["value"]?.ToString(), out var answer) ? answer : null;
        }

        if (language is not null && RecognizeWord(utterance, language) is { } word)
        {
            return word;
        }

        // "1" and "2" are answers only where the choices were shown with their numbers.
        var numbered = (ChoiceOptions ?? _choiceDefaults[culture].Item3).IncludeNumbers ?? true;
        if (!numbered)
        {
            return null;
        }

        var chosen = ChoiceRecognizers.RecognizeChoices(utterance, YesAndNo(culture));
        return chosen.Count > 0 ? chosen[0].Resolution.Index == 0 : null;
    }

    /// <summary>The recognizers know English; of other languages we know the two words, with or without their accents.</summary>
    private static bool? RecognizeWord(string utterance, string language)
    {
        if (!Published.TryGetValue(PromptCultureModels.MapToNearestLanguage(language) ?? string.Empty, out var words))
        {
            return null;
        }

        return IsWord(utterance, words.Item1) ? true : IsWord(utterance, words.Item2) ? false : null;
    }

    private static bool IsWord(string utterance, Choice word)
        => CultureInfo.InvariantCulture.CompareInfo.Compare(utterance.Trim(), word.Value, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) == 0;

    private List<Choice> YesAndNo(string culture)
    {
        var (yes, no, _) = _choiceDefaults[culture];
        return ConfirmChoices is { } own ? [own.Item1, own.Item2] : [yes, no];
    }

    private string CultureOf(Activity activity)
    {
        var culture = PromptCultureModels.MapToNearestLanguage(activity.Locale ?? DefaultLocale);
        return string.IsNullOrEmpty(culture) || !_choiceDefaults.ContainsKey(culture) ? PromptCultureModels.EnglishLocale : culture;
    }
}
