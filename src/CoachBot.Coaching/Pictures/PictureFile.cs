using System.Globalization;

namespace CoachBot.Coaching;

/// <summary>Reads <c>pictures/&lt;exercise&gt;.yaml</c>, and holds every pose against what bodies can do.</summary>
internal static class PictureFile
{
    private const double MostSeconds = 20;
    private static readonly string[] Parts = ["trunk", "head", "arm-left", "arm-right", "leg-left", "leg-right"];

    // A word for both sides.
    private static readonly Dictionary<string, string> Both = new(StringComparer.Ordinal) { ["arms"] = "arm", ["legs"] = "leg", ["hands"] = "hand", ["feet"] = "foot", ["wrists"] = "wrist" };

    public static Movement? Read(string directory, string file, Ledger ledger)
    {
        if (YamlFile.Open(directory, file, ledger) is not { } section)
        {
            return null;
        }

        var id = section.OwnId(IdKind.Picture);
        ledger.Refer(IdKind.Exercise, id, section.At("id"));
        var view = section.Word<View>("view");
        var props = section.List("props", optional: true).Select(prop => ReadProp(prop.Text, prop.Origin, ledger)).OfType<Prop>().ToList();
        var moves = section.List("moves");
        foreach (var (part, origin) in moves.Where(move => !Parts.Contains(move.Text)))
        {
            ledger.Report(origin, $"\"{part}\" is no part of the figure. Use one of: {string.Join(", ", Parts)}.");
        }

        var alt = section.Text("alt");
        var steps = new List<MovementStep>();
        foreach (var step in section.Children("poses"))
        {
            steps.Add(ReadStep(step, steps.Count == 0 ? null : steps[^1].Pose, view, ledger));
        }

        if (steps.Count == 0)
        {
            ledger.Report(section.At("poses"), "A movement needs at least one pose.");
        }

        section.Close();
        return steps.Count == 0 ? null : new Movement(id, view, props, [.. moves.Select(move => move.Text)], alt, steps);
    }

    private static MovementStep ReadStep(Section section, Pose? before, View view, Ledger ledger)
    {
        var channels = before is null ? [] : new Dictionary<string, double[]>(before.Channels, StringComparer.Ordinal);
        foreach (var (word, prefix) in Both.Where(word => section.Has(word.Key)))
        {
            channels[$"{prefix}-left"] = channels[$"{prefix}-right"] = Numbers(section, word, ledger);
        }

        foreach (var channel in Pose.Limbs.Concat(Pose.Ends).Concat(Pose.Bends).Append("at").Where(section.Has))
        {
            channels[channel] = Numbers(section, channel, ledger);
        }

        // A hand that came only later could not be drawn on the way there.
        foreach (var late in channels.Keys.Where(channel => before?.Has(channel) == false && channel.StartsWith("wrist-", StringComparison.Ordinal)))
        {
            ledger.Report(section.Origin, $"\"{late}\" begins here. Name it in the first pose, too (0 is straight), so that the hand is drawn all the way.");
        }

        var step = new MovementStep(new Pose(channels), Seconds(section, "to", 2, ledger), Seconds(section, "hold", 0.6, ledger));
        foreach (var (joint, degrees) in Figure.Of(step.Pose, view).Angles.Where(angle => !Body.Allows(angle.Joint, angle.Degrees)).Distinct())
        {
            var (least, most) = Body.RangeOf(joint);
            ledger.Report(section.Origin, $"No body does this: {joint} at {degrees:F0} degrees; it goes from {least} to {most}. Change the pose.");
        }

        section.Close();
        return step;
    }

    private static double Seconds(Section section, string key, double missing, Ledger ledger)
    {
        var seconds = section.Has(key) ? Numbers(section, key, ledger)[0] : missing;
        if (seconds is < 0 or > MostSeconds)
        {
            ledger.Report(section.At(key), $"\"{key}\" must be from 0 to {MostSeconds} seconds.");
        }

        return seconds;
    }

    private static Prop? ReadProp(string text, Origin origin, Ledger ledger)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var numbers = words.Skip(1).Select(Number).ToList();
        if (words.Length > 0 && Enum.TryParse<PropKind>(words[0], ignoreCase: true, out var kind) && numbers.TrueForAll(number => number is not null)
            && numbers.Count == Prop.NumbersOf(kind))
        {
            return new Prop(kind, [.. numbers.Select(number => number!.Value)]);
        }

        ledger.Report(origin, $"\"{text}\" is no thing that can be drawn. Write its name and its numbers, as \"chair 0\", \"desk 26 44\" or \"mat\".");
        return null;
    }

    private static double[] Numbers(Section section, string key, Ledger ledger)
    {
        var texts = section.Scalars(key);
        var numbers = texts.Select(Number).ToList();
        if (numbers.Count > 0 && numbers.TrueForAll(number => number is not null))
        {
            return [.. numbers.Select(number => number!.Value)];
        }

        ledger.Report(section.At(key), $"\"{key}\" must be a number or a list of numbers.");
        return [0];
    }

    private static double? Number(string text) =>
        double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
}
