using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace CoachBot;

/// <summary>The command <c>teams-package APP-ID DOMAIN [FILE]</c>: the zip with which an administrator installs the coach in a Teams tenant.</summary>
internal static partial class TeamsPackage
{
    private const string Manifest = "manifest.json";
    private const string DefaultFile = "coachbot-teams.zip";
    private const int MostInAHost = 253;

    private static readonly string[] Icons = ["color.png", "outline.png"];

    /// <summary>The same bytes for the same arguments, so that two packages can be compared: no entry has a time of its own.</summary>
    private static readonly DateTimeOffset Time = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <param name="folder">Where the manifest and the icons are.</param>
    /// <param name="arguments">What follows the command's name.</param>
    /// <param name="output">Told what was written.</param>
    /// <exception cref="SettingException">An argument is of no use, or the file cannot be written.</exception>
    public static int Write(string folder, IReadOnlyList<string> arguments, TextWriter output)
    {
        if (arguments.Count is not (2 or 3))
        {
            throw new SettingException($"Give the app's id and the domain: teams-package APP-ID DOMAIN [FILE]; the file is {DefaultFile} when none is given.");
        }

        var (appId, domain) = (AppId(arguments[0]), Domain(arguments[1]));
        var file = arguments.Count == 3 ? arguments[2] : DefaultFile;
        try
        {
            File.WriteAllBytes(file, Zip(folder, appId, domain));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new SettingException($"The package cannot be written: {e.Message}");
        }

        output.WriteLine($"Wrote {file}. Upload it in the Teams admin center: docs/teams.md.");
        return 0;
    }

    private static string AppId(string given) => Guid.TryParseExact(given, "D", out var id)
        ? id.ToString()
        : throw new SettingException($"\"{given}\" is no id of an app: copy the \"Application (client) ID\" of the registration, a GUID.");

    private static string Domain(string given) => given.Length <= MostInAHost && HostName().IsMatch(given)
        ? given.ToLowerInvariant()
        : throw new SettingException($"\"{given}\" is no domain: give the host's name alone, such as coach.example.org, without https:// and without a port or path.");

    private static byte[] Zip(string folder, string appId, string domain)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            Add(zip, Manifest, Encoding.UTF8.GetBytes(File.ReadAllText(Path.Combine(folder, Manifest))
                .Replace("{{APP-ID}}", appId, StringComparison.Ordinal)
                .Replace("{{DOMAIN}}", domain, StringComparison.Ordinal)));
            foreach (var icon in Icons)
            {
                Add(zip, icon, File.ReadAllBytes(Path.Combine(folder, icon)));
            }
        }

        return bytes.ToArray();
    }

    private static void Add(ZipArchive zip, string name, byte[] content)
    {
        // Stored as it is: how a compressor packs it differs from one version to the next.
        var entry = zip.CreateEntry(name, CompressionLevel.NoCompression);
        entry.LastWriteTime = Time;
        using var body = entry.Open();
        body.Write(content);
    }

    [GeneratedRegex(@"^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex HostName();
}
