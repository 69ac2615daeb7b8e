namespace EndToEnd.Pages;

/// <summary>A test in a real browser: skipped where there is none, unless COACHBOT_TESTS=all forbids that.</summary>
public sealed class ChromiumFactAttribute : FactAttribute
{
    public ChromiumFactAttribute() => Skip = Chromium.WhySkipped;
}
