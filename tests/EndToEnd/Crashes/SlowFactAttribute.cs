namespace EndToEnd.Crashes;

/// <summary>A test that takes longer than anybody likes to wait: only COACHBOT_TESTS=all runs it.</summary>
internal sealed class SlowFactAttribute : FactAttribute
{
    public SlowFactAttribute() => Skip = IsAsked ? null : "Takes long; COACHBOT_TESTS=all runs it.";

    public static bool IsAsked => Environment.GetEnvironmentVariable("COACHBOT_TESTS") == "all";
}
