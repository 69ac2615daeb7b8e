using CoachBot.Mine;
using Xunit;

namespace CoachBot.Tests.Hosting;

/// <summary>A test of what is rendered: skipped where nothing renders, unless COACHBOT_TESTS=all forbids that.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RenderedFactAttribute : FactAttribute
{
    public RenderedFactAttribute()
    {
        using var renderer = new ChartRenderer();
        Skip = renderer.IsThere || Environment.GetEnvironmentVariable("COACHBOT_TESTS") == "all"
            ? null
            : "rsvg-convert is not on the PATH: install it (Debian: librsvg2-bin).";
    }
}
