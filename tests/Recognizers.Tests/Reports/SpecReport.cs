using Xunit;
using Xunit.Abstractions;

namespace Recognizers.Tests.Reports;

/// <summary>Counts the cases that pass and lists those that do not.</summary>
internal static class SpecReport
{
    public static void Run(ITestOutputHelper output, string name, int reached, Func<SpecCase, string?> complain)
    {
        var cases = SpecCase.Load(name).ToList();
        var failures = cases
            .Select(spec => (spec.Input, Complaint: complain(spec)))
            .Where(failure => failure.Complaint is not null)
            .ToList();

        var passed = cases.Count - failures.Count;
        output.WriteLine($"{name}: {passed} of {cases.Count}");
        foreach (var (input, complaint) in failures)
        {
            output.WriteLine($"  \"{input}\": {complaint}");
        }

        Assert.True(passed >= reached, $"{name}: {passed} of {cases.Count} pass, {reached} did before.");
    }
}
