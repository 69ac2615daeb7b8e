using CoachBot.Coaching;

namespace CoachBot.Dialogs.Tests;

public sealed class AskingTests
{
    public static TheoryData<string> Groups => [.. CoachHarness.Library.FlagGroups.Select(group => group.Id)];

    /// <summary>Lines are left out of a list by their place in it.</summary>
    [Theory]
    [MemberData(nameof(Groups))]
    public void RedFlags_TextOfAGroup_ListsEverySignOrNone(string id)
    {
        var group = CoachHarness.Library.FlagGroups.Single(group => group.Id == id);
        var listed = CoachHarness.Library.Say.Text($"redflags.{id}.ask").Split('\n').Count(line => line.StartsWith("- ", StringComparison.Ordinal));

        Assert.Contains(listed, new[] { 0, group.Flags.Count });
        Assert.True(listed > 0 || group.Flags.Count == 1);
    }

    [Fact]
    public void RedFlags_OneSignAnswered_LeavesItOut()
    {
        var group = CoachHarness.Library.FlagGroups[0];
        var person = new Person { Answers = new Answers().With([group.Flags[0]], Answer.No) };

        var ask = new Asking(CoachHarness.Library).RedFlags(group, person);

        var lines = ask.Text.Split('\n').Where(line => line.StartsWith("- ", StringComparison.Ordinal)).ToList();
        Assert.Equal(group.Flags.Count - 1, lines.Count);
        Assert.DoesNotContain(ask.Options, option => option.Value == group.Flags[0]);
        Assert.DoesNotContain(lines, line => line.Contains("chest", StringComparison.Ordinal));
    }
}
