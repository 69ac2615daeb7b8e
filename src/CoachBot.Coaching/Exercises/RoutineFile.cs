namespace CoachBot.Coaching;

/// <summary>Reads <c>routines/&lt;id&gt;.yaml</c>.</summary>
internal static class RoutineFile
{
    public static Routine? Read(string directory, string file, Ledger ledger)
    {
        if (YamlFile.Open(directory, file, ledger) is not { } section)
        {
            return null;
        }

        var kind = section.Word<RoutineKind>("kind");
        var routine = new Routine(
            section.Text("id"),
            kind,
            section.Word<Region>("region"),
            kind == RoutineKind.Routine || section.Has("phase") ? section.Word<Phase>("phase") : null,
            section.Word<Place>("place"),
            section.Number("minutes", 1, 60, kind == RoutineKind.Stretch ? 3 : null),
            section.Ids("exercises", IdKind.Exercise));
        ledger.Define(IdKind.Routine, routine.Id, section.At("id"));
        if (routine.Id != IdFor(kind, routine.Region, routine.Phase, routine.Place)
            || routine.Id != Path.GetFileNameWithoutExtension(file))
        {
            ledger.Report(section.At("id"), $"The id is \"{routine.Id}\" but must be \"{IdFor(kind, routine.Region, routine.Phase, routine.Place)}\", as the file name too.");
        }

        section.Close();
        return routine;
    }

    public static string IdFor(RoutineKind kind, Region region, Phase? phase, Place place) =>
        kind == RoutineKind.Stretch || phase is null
            ? $"stretch-{Kebab.Of(region)}-{Kebab.Of(place)}"
            : $"{Kebab.Of(region)}-{Kebab.Of(phase.Value)}-{Kebab.Of(place)}";
}
