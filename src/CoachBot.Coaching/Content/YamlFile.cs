using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace CoachBot.Coaching;

/// <summary>Opens a content file as one mapping. Bad YAML, duplicate keys among it, is reported, not thrown.</summary>
internal static class YamlFile
{
    private const int LargestFile = 1_000_000;

    public static Section? Open(string directory, string file, Ledger ledger)
    {
        var path = Path.Combine(directory, file);
        if (!File.Exists(path))
        {
            ledger.Report(new Origin(file, 1), "The file is missing. Add it.");
            return null;
        }

        if (new FileInfo(path).Length > LargestFile)
        {
            ledger.Report(new Origin(file, 1), "The file is larger than 1 MB. Split it.");
            return null;
        }

        try
        {
            using var reader = File.OpenText(path);
            var stream = new YamlStream();
            stream.Load(reader);
            if (stream.Documents is [{ RootNode: YamlMappingNode root }])
            {
                return new Section(root, file, ledger);
            }

            ledger.Report(new Origin(file, 1), "The file must hold one mapping of names to values.");
        }
        catch (YamlException problem)
        {
            ledger.Report(new Origin(file, (int)problem.Start.Line), $"{problem.Message} Correct the YAML.");
        }

        return null;
    }

    public static IEnumerable<string> In(string directory, string folder)
    {
        var path = Path.Combine(directory, folder);
        return Directory.Exists(path)
            ? Directory.EnumerateFiles(path, "*.yaml").Order(StringComparer.Ordinal).Select(file => folder + "/" + Path.GetFileName(file))
            : [];
    }
}
