namespace Microsoft.Recognizers.Text;

/// <summary>The culture codes that recognizers are asked for. Only English is recognized by this implementation.</summary>
public sealed class Culture
{
    public const string Arabic = "ar-*";
    public const string English = "en-us";
    public const string EnglishOthers = "en-*";
    public const string Chinese = "zh-cn";
    public const string Spanish = "es-es";
    public const string SpanishMexican = "es-mx";
    public const string Portuguese = "pt-br";
    public const string French = "fr-fr";
    public const string German = "de-de";
    public const string Italian = "it-it";
    public const string Japanese = "ja-jp";
    public const string Dutch = "nl-nl";
    public const string Korean = "ko-kr";
    public const string Swedish = "sv-se";
    public const string Bulgarian = "bg-bg";
    public const string Turkish = "tr-tr";
    public const string Hindi = "hi-in";

    public static readonly Culture[] SupportedCultures =
    [
        new(nameof(Arabic), Arabic),
        new(nameof(EnglishOthers), EnglishOthers),
        new(nameof(English), English),
        new(nameof(Chinese), Chinese),
        new(nameof(Spanish), Spanish),
        new(nameof(SpanishMexican), SpanishMexican),
        new(nameof(Portuguese), Portuguese),
        new(nameof(French), French),
        new(nameof(German), German),
        new(nameof(Italian), Italian),
        new(nameof(Japanese), Japanese),
        new(nameof(Dutch), Dutch),
        new(nameof(Korean), Korean),
        new(nameof(Swedish), Swedish),
        new(nameof(Bulgarian), Bulgarian),
        new(nameof(Turkish), Turkish),
        new(nameof(Hindi), Hindi),
    ];

    private Culture(string cultureName, string cultureCode)
    {
        CultureName = cultureName;
        CultureCode = cultureCode;
    }

    public string CultureName { get; }

    public string CultureCode { get; }

    public static string[] GetSupportedCultureCodes() => Array.ConvertAll(SupportedCultures, culture => culture.CultureCode);

    /// <summary>The code itself if it is known, else the first known one of the same language ("en-gb" gives "en-*"), else the code.</summary>
    public static string MapToNearestLanguage(string cultureCode)
    {
        ArgumentNullException.ThrowIfNull(cultureCode);
        var code = cultureCode.ToLowerInvariant();
        var known = GetSupportedCultureCodes();
        if (known.Contains(code))
        {
            return code;
        }

        var sameLanguage = known.Where(other => code.StartsWith(other.Split('-')[0], StringComparison.Ordinal)).ToList();
        return sameLanguage.Find(other => other.EndsWith('*')) ?? sameLanguage.FirstOrDefault() ?? code;
    }
}
