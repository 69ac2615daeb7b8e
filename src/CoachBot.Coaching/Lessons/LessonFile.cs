namespace CoachBot.Coaching;

/// <summary>Reads <c>lessons/&lt;id&gt;.yaml</c>.</summary>
internal static class LessonFile
{
    public const string Folder = "lessons";

    public static Lesson? Read(string directory, string file, Ledger ledger)
    {
        if (YamlFile.Open(directory, file, ledger) is not { } section)
        {
            return null;
        }

        var id = section.OwnId(IdKind.Lesson);

        var lesson = new Lesson(
            id,
            section.Text("title"),
            section.Texts("lines"),
            section.Texts("advice", optional: true),
            section.Ids("sources", IdKind.Source),
            section.Texts("covers"));
        foreach (var advice in lesson.Advice)
        {
            ledger.Refer(IdKind.Text, $"advice.{advice}", section.At("advice"));
        }

        LessonCheck.Run(lesson, section, ledger);
        section.Close();
        return lesson;
    }
}
