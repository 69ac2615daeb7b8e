using System.Globalization;
using System.Text;
using CoachBot.Coaching;
using CoachBot.Dialogs.Speaking;

namespace CoachBot.Dialogs;

/// <summary>A diary as CSV (RFC 4180) in UTF-8: a head, then an entry a row, oldest first. No cell is a formula to a spreadsheet.</summary>
public sealed class DiaryTable(Library library)
{
    private static readonly string[] Columns = ["date", "time", "zone", "kind", "pain", "phase", "felt", "moves"];

    private Phrasebook Say => library.Say;

    /// <summary>The texts that it needs.</summary>
    internal static IEnumerable<string> Keys { get; } =
    [
        .. Columns.Select(Column),
        .. Enum.GetValues<DiaryKind>().Select(Kind),
    ];

    /// <param name="entries">Oldest first.</param>
    /// <param name="zone">Where the person's clock is set: an IANA id.</param>
    public byte[] Write(IEnumerable<DiaryEntry> entries, string zone)
    {
        var table = new StringBuilder();
        Row(table, Columns.Select(column => Say.Text(Column(column))));
        foreach (var entry in entries)
        {
            Row(table, Cells(entry, zone));
        }

        return Encoding.UTF8.GetBytes(table.ToString());
    }

    private IEnumerable<string> Cells(DiaryEntry entry, string zone) =>
    [
        entry.Date.ToString("O", CultureInfo.InvariantCulture),
        entry.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        zone,
        Say.Text(Kind(entry.Kind)),
        entry.Pain?.ToString(CultureInfo.InvariantCulture) ?? "",
        entry.Phase is { } phase ? Wire.Id(phase) : "",
        entry.Felt is { } felt ? Say.Text($"checkin.felt.{Wire.Id(felt)}") : "",
        string.Join("; ", entry.Moves.Select(move => library.Exercises.TryGetValue(move.Exercise, out var exercise) ? exercise.Name : move.Exercise)),
    ];

    private static string Column(string column) => $"diary.column.{column}";

    private static string Kind(DiaryKind kind) => $"diary.kind.{Wire.Id(kind)}";

    private static void Row(StringBuilder table, IEnumerable<string> cells) => table.AppendJoin(',', cells.Select(Cell)).Append("\r\n");

    // A spreadsheet takes what begins so for a formula, quotes or not.
    private static string Cell(string text)
    {
        var cell = text.Length > 0 && "=+-@\t\r\n".Contains(text[0], StringComparison.Ordinal) ? "'" + text : text;
        return cell.AsSpan().IndexOfAny(",\"\r\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
