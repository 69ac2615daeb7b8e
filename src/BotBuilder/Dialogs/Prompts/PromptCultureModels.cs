namespace Microsoft.Bot.Builder.Dialogs.Prompts;

public static class PromptCultureModels
{
    internal const string EnglishLocale = "en-us";

    private static readonly string[] SupportedLocales = [.. GetSupportedCultures().Select(culture => culture.Locale)];

    public static PromptCultureModel Bulgarian => Model("bg-bg", "да", "Не", ", ", " или ", ", или ");

    public static PromptCultureModel Chinese => Model("zh-cn", "是的", "不", "， ", " 要么 ", "， 要么 ");

    public static PromptCultureModel Dutch => Model("nl-nl", "Ja", "Nee", ", ", " of ", ", of ");

    public static PromptCultureModel English => Model(EnglishLocale, "Yes", "No", ", ", " or ", ", or ");

    public static PromptCultureModel French => Model("fr-fr", "Oui", "Non", ", ", " ou ", ", ou ");

    public static PromptCultureModel German => Model("de-de", "Ja", "Nein", ", ", " oder ", ", oder ");

    public static PromptCultureModel Hindi => Model("hi-in", "हां", "नहीं", ", ", " या ", ", या ");

    public static PromptCultureModel Italian => Model("it-it", "Si", "No", ", ", " o ", " o ");

    public static PromptCultureModel Japanese => Model("ja-jp", "はい", "いいえ", "、 ", " または ", "、 または ");

    public static PromptCultureModel Korean => Model("ko-kr", "예", "아니", ", ", " 또는 ", " 또는 ");

    public static PromptCultureModel Portuguese => Model("pt-br", "Sim", "Não", ", ", " ou ", ", ou ");

    public static PromptCultureModel Spanish => Model("es-es", "Sí", "No", ", ", " o ", ", o ");

    public static PromptCultureModel Swedish => Model("sv-se", "Ja", "Nej", ", ", " eller ", " eller ");

    public static PromptCultureModel Turkish => Model("tr-tr", "Evet", "Hayır", ", ", " veya ", " veya ");

    /// <summary>The supported locale of the same language, or the code in lower case where there is none.</summary>
    public static string? MapToNearestLanguage(string? cultureCode)
    {
        if (string.IsNullOrWhiteSpace(cultureCode))
        {
            return cultureCode;
        }

        var code = cultureCode.ToLowerInvariant();
        if (Array.IndexOf(SupportedLocales, code) >= 0)
        {
            return code;
        }

        var hyphen = code.IndexOf('-', StringComparison.Ordinal);
        var language = hyphen < 0 ? code : code[..hyphen];
        return Array.Find(SupportedLocales, locale => locale.StartsWith(language, StringComparison.Ordinal)) ?? code;
    }

    public static PromptCultureModel[] GetSupportedCultures() =>
    [
        Bulgarian, Chinese, Dutch, English, French, German, Hindi, Italian, Japanese, Korean, Portuguese, Spanish, Swedish, Turkish,
    ];

    private static PromptCultureModel Model(string locale, string yes, string no, string separator, string or, string orMore) => new()
    {
        Locale = locale,
        YesInLanguage = yes,
        NoInLanguage = no,
        Separator = separator,
        InlineOr = or,
        InlineOrMore = orMore,
    };
}
