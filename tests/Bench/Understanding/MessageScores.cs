using CoachBot.Coaching;
using CoachBot.Sentences;

namespace Bench;

/// <summary>Whole messages, by what they should come to.</summary>
internal static class MessageScores
{
    public static void Print(Library library, IEnumerable<Message> messages, int samples)
    {
        Console.WriteLine($"{"messages",-12}{"count",7}{"right",9}");
        foreach (var alike in messages.Select(message => new HeardMessage(library, message)).GroupBy(heard => heard.Message.Expected))
        {
            var wrong = alike.Where(heard => !heard.IsRight).ToList();
            Console.WriteLine($"{(alike.Key == "-" ? "nothing" : alike.Key),-12}{alike.Count(),7}{100.0 * (alike.Count() - wrong.Count) / alike.Count(),7:0.0} %");
            wrong.Take(samples).ToList().ForEach(heard => Console.WriteLine($"  wrong: {heard}"));
        }

        Console.WriteLine();
    }
}
