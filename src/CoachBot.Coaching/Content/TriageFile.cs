using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace CoachBot.Coaching;

/// <summary>Reads <c>triage.yaml</c>: the questions in the order asked, the cautions and the equipment.</summary>
internal static class TriageFile
{
    private const string File = "triage.yaml";

    public static (List<Question> Questions, IReadOnlyList<string> Cautions) Read(string directory, Ledger ledger)
    {
        if (YamlFile.Open(directory, File, ledger) is not { } section)
        {
            return ([], []);
        }

        var questions = section.Children("questions").Select(item => ReadQuestion(item, ledger)).ToList();
        var cautions = section.List("cautions");
        foreach (var (id, origin) in cautions)
        {
            ledger.Define(IdKind.Caution, id, origin);
            ledger.Refer(IdKind.Text, $"cautions.{id}", origin);
            ledger.Refer(IdKind.Text, $"swap.because.{id}", origin);
        }

        foreach (var (id, origin) in section.List("equipment"))
        {
            ledger.Define(IdKind.Equipment, id, origin);
        }

        section.Close();
        return (questions, cautions.Select(caution => caution.Text).ToList());
    }

    private static Question ReadQuestion(Section section, Ledger ledger)
    {
        var id = section.Text("id");
        ledger.Define(IdKind.Question, id, section.At("id"));
        var options = section.List("options");
        foreach (var key in (string[])["ask", "retry"])
        {
            ledger.Refer(IdKind.Text, $"{id}.{key}", section.At("id"));
        }

        foreach (var (option, origin) in options)
        {
            ledger.Define(IdKind.Option, $"{id}.{option}", origin);
            ReferLabel(id, option, origin, ledger);
        }

        var values = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (option, node, origin) in section.Child("values", optional: true)?.Entries ?? [])
        {
            if (options.All(known => known.Text != option)
                || !int.TryParse((node as YamlScalarNode)?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var value))
            {
                ledger.Report(origin, $"\"{option}\" must be one of the options and stand for a whole number.");
                continue;
            }

            values[option] = value;
        }

        section.Close();
        return new Question(id, options.Select(option => option.Text).ToList(), values);
    }

    // A number is its own label, and a caution has its label beside the other cautions.
    private static void ReferLabel(string question, string option, Origin origin, Ledger ledger)
    {
        if (question == Triage.CautionsStep && option != "none")
        {
            ledger.Refer(IdKind.Caution, option, origin);
        }
        else if (!option.All(char.IsAsciiDigit))
        {
            ledger.Refer(IdKind.Text, $"{question}.{option}", origin);
        }
    }
}
