namespace CoachBot.Coaching;

/// <summary>Finds what is undefined, unused, duplicated, untranslated or unreachable in the content files.</summary>
public static class ContentCheck
{
    /// <summary>Every problem, by file and line; none means that the content can ship.</summary>
    public static IReadOnlyList<ContentProblem> Run(string directory, IEnumerable<string> keysUsedByCode)
    {
        ArgumentNullException.ThrowIfNull(keysUsedByCode);
        var ledger = new Ledger();
        var contents = Contents.Read(directory, ledger);
        foreach (var key in keysUsedByCode.Concat(contents.Texts.Keys.Where(key => key.StartsWith("disposition.", StringComparison.Ordinal))))
        {
            ledger.Refer(IdKind.Text, key, new Origin(SayFile.English, 1));
        }

        ledger.ReportUndefined(Enum.GetValues<IdKind>());
        ledger.ReportUnused(IdKind.Flag, IdKind.Caution, IdKind.Equipment, IdKind.Source, IdKind.Lesson, IdKind.Text);
        RoutineCheck.Run(contents, ledger);
        SubstituteCheck.Run(contents, ledger);
        WordingCheck.Run(contents, ledger);
        LessonCheck.Run(contents, ledger);
        TranslationCheck.Run(directory, contents, ledger);
        ReadingCheck.Run(directory, contents, ledger);
        PictureCheck.Run(contents, ledger);
        if (ledger.Problems.Count == 0)
        {
            HearingCheck.Run(contents, ledger);
            TimesCheck.Run(contents, ledger);
        }

        return ledger.Problems.OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Line).ToList();
    }
}
