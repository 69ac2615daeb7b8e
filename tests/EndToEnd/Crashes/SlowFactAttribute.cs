using EndToEnd.Running;

namespace EndToEnd.Crashes;

/// <summary>A test that takes longer than anybody likes to wait: only COACHBOT_TESTS=all runs it.</summary>
internal sealed class SlowFactAttribute : FactAttribute
{
    public SlowFactAttribute() => Skip = AllTests.AreAsked ? null : "Takes long; COACHBOT_TESTS=all runs it.";
}
