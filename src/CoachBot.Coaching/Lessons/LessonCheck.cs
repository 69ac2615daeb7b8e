namespace CoachBot.Coaching;

/// <summary>A lesson is read in one breath, and says on what it rests.</summary>
internal static class LessonCheck
{
    private const int MostWordsInATitle = 6;
    private const int MostWordsInALine = 22;
    private const int MostWords = 60;
    private const int FewestLines = 2;
    private const int MostLines = 5;
    private static readonly string[] NeverEmpty = ["sources", "covers"];

    /// <summary>What can be said of one lesson alone.</summary>
    public static void Run(Lesson lesson, Section section, Ledger ledger)
    {
        if (WordCount.Of(lesson.Title) > MostWordsInATitle)
        {
            ledger.Report(section.At("title"), $"The title has more than {MostWordsInATitle} words. Shorten it.");
        }

        if (section.Has("lines") && lesson.Lines.Count is < FewestLines or > MostLines)
        {
            ledger.Report(section.At("lines"), $"A lesson has {FewestLines} to {MostLines} lines, this one {lesson.Lines.Count}. Join or cut some.");
        }

        foreach (var (line, origin) in section.List("lines").Where(line => WordCount.Of(line.Text) > MostWordsInALine))
        {
            ledger.Report(origin, $"This line is {WordCount.Of(line)} words long; at most {MostWordsInALine} are read at a glance. Shorten it.");
        }

        foreach (var field in NeverEmpty.Where(field => section.Has(field) && section.List(field).Count == 0))
        {
            ledger.Report(section.At(field), $"\"{field}\" is empty. Name at least one.");
        }
    }

    /// <summary>How long all of it is, with the texts of its advice.</summary>
    public static void Run(Contents contents, Ledger ledger)
    {
        foreach (var lesson in contents.Lessons.Values)
        {
            var advice = lesson.Advice.Select(id => contents.Texts.GetValueOrDefault($"advice.{id}").Text ?? "");
            var words = lesson.Lines.Concat(advice).Sum(WordCount.Of);
            if (words > MostWords)
            {
                ledger.Report(
                    ledger.OriginOf(IdKind.Lesson, lesson.Id, $"{LessonFile.Folder}/{lesson.Id}.yaml"),
                    $"The lesson has {words} words with its advice; at most {MostWords} are read. Shorten it.");
            }
        }
    }
}
