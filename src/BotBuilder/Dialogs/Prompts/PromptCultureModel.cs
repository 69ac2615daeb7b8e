namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>The words of one language that prompts write themselves.</summary>
public class PromptCultureModel
{
    public string Locale { get; set; } = null!;

    public string Separator { get; set; } = null!;

    public string InlineOr { get; set; } = null!;

    public string InlineOrMore { get; set; } = null!;

    public string YesInLanguage { get; set; } = null!;

    public string NoInLanguage { get; set; } = null!;
}
