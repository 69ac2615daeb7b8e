namespace CoachBot.Coaching;

/// <summary>Reads <c>exercises/&lt;id&gt;.yaml</c>.</summary>
internal static class ExerciseFile
{
    private const int MostWordsInAStep = 18;
    private const int MostWordsInACue = 14;

    public static Exercise? Read(string directory, string file, Ledger ledger)
    {
        if (YamlFile.Open(directory, file, ledger) is not { } section)
        {
            return null;
        }

        var id = section.OwnId(IdKind.Exercise);

        var dose = section.Child("dose");
        var start = ReadDose(dose?.Child("start"));
        var easier = section.OptionalText("easier");
        if (easier is not null)
        {
            ledger.Refer(IdKind.Exercise, easier, section.At("easier"));
        }

        var exercise = new Exercise(
            id,
            section.Text("name"),
            section.Texts("aliases", optional: true),
            section.Word<Region>("region"),
            section.Words<Phase>("phases"),
            section.Word<ExerciseKind>("kind"),
            section.Word<Position>("position"),
            section.Words<Place>("places"),
            section.Ids("equipment", IdKind.Equipment),
            Sides(section, ledger),
            start,
            ReadDose(dose?.Child("target")),
            section.Text("progression"),
            section.Ids("avoid", IdKind.Caution),
            section.Ids("instead", IdKind.Exercise),
            easier,
            section.Text("why"),
            Short(section.List("steps"), MostWordsInAStep, ledger),
            Short([(section.Text("cue"), section.At("cue"))], MostWordsInACue, ledger)[0],
            section.Text("stop"),
            section.Ids("sources", IdKind.Source));
        Require(exercise, section, ledger);
        dose?.Close();
        section.Close();
        return exercise;
    }

    private static Dose ReadDose(Section? section)
    {
        if (section is null)
        {
            return default;
        }

        var minutes = section.Number("minutes", 0, 60, 0);
        var dose = new Dose(
            section.Number("sets", 1, 6, minutes > 0 ? 1 : null),
            section.Number("reps", minutes > 0 ? 0 : 1, 30, minutes > 0 ? 0 : null),
            section.Number("hold", 0, 60, 0),
            minutes,
            section.Number("perDay", 1, 12, 1),
            section.Number("perWeek", 1, 7, 7));
        section.Close();
        return dose;
    }

    private static bool Sides(Section section, Ledger ledger)
    {
        var sides = section.Text("sides");
        if (sides is not ("none" or "both"))
        {
            ledger.Report(section.At("sides"), $"\"sides\" is \"{sides}\" but must be one of: none, both.");
        }

        return sides == "both";
    }

    private static List<string> Short(IReadOnlyList<(string Text, Origin Origin)> texts, int mostWords, Ledger ledger)
    {
        foreach (var (text, origin) in texts)
        {
            var words = WordCount.Of(text);
            if (words > mostWords)
            {
                ledger.Report(origin, $"This is {words} words long; at most {mostWords} can be followed while moving. Shorten it.");
            }
        }

        return texts.Select(text => text.Text).ToList();
    }

    private static void Require(Exercise exercise, Section section, Ledger ledger)
    {
        foreach (var (field, isEmpty) in new[]
        {
            ("phases", exercise.Phases.Count == 0),
            ("places", exercise.Places.Count == 0),
            ("steps", exercise.Steps.Count == 0),
            ("sources", exercise.Sources.Count == 0),
        })
        {
            if (isEmpty && section.Has(field))
            {
                ledger.Report(section.At(field), $"\"{field}\" is empty. Name at least one.");
            }
        }
    }
}
