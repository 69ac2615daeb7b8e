namespace EndToEnd.Pages;

/// <summary>As <see cref="ChromiumFactAttribute"/>, for each row of its data.</summary>
public sealed class ChromiumTheoryAttribute : TheoryAttribute
{
    public ChromiumTheoryAttribute() => Skip = Chromium.WhySkipped;
}
