using CoachBot.Coaching;
using CoachBot.Dialogs;
using CoachBot.Web;

namespace CoachBot;

/// <summary>The command <c>check</c>: every problem of the content with its file and line; exit code 1 when there is one.</summary>
internal static class Check
{
    public static int Run(string directory, TextWriter output)
    {
        var problems = ContentCheck.Run(directory, Phrases.All.Concat(Page.Keys));
        foreach (var problem in problems)
        {
            output.WriteLine(problem);
        }

        output.WriteLine(problems.Count == 0 ? "The content is whole." : $"{problems.Count} problems.");
        return problems.Count == 0 ? 0 : 1;
    }
}
