namespace CoachBot.Coaching;

/// <summary>Every exercise can be seen.</summary>
internal static class PictureCheck
{
    public static void Run(Contents contents, Ledger ledger)
    {
        foreach (var id in contents.Exercises.Keys.Where(id => !contents.Pictures.ContainsKey(id)))
        {
            ledger.Report(ledger.OriginOf(IdKind.Exercise, id, $"exercises/{id}.yaml"), $"\"{id}\" has no picture. Draw it in pictures/{id}.yaml.");
        }
    }
}
