namespace EndToEnd.Running;

/// <summary>Whether COACHBOT_TESTS=all asks for every test: then none is skipped, however long it takes or whatever it lacks.</summary>
internal static class AllTests
{
    public static bool AreAsked => Environment.GetEnvironmentVariable("COACHBOT_TESTS") == "all";
}
