using YamlDotNet.RepresentationModel;

namespace CoachBot.Coaching;

/// <summary>Reads <c>numbers.yaml</c>.</summary>
internal static class NumbersFile
{
    private const string File = "numbers.yaml";

    public static EmergencyNumbers Read(string directory, Ledger ledger)
    {
        var countries = new Dictionary<string, CountryNumbers>(StringComparer.Ordinal);
        if (YamlFile.Open(directory, File, ledger) is not { } section)
        {
            return new EmergencyNumbers(countries, "");
        }

        var fallback = section.Text("default");
        if (section.Child("countries") is { } list)
        {
            foreach (var (country, value, origin) in list.Entries)
            {
                if (value is not YamlMappingNode mapping || country.Length != 2 || !country.All(char.IsAsciiLetterUpper))
                {
                    ledger.Report(origin, $"\"{country}\" must be a two-letter country in capitals with its numbers.");
                    continue;
                }

                countries[country] = ReadCountry(new Section(mapping, File, ledger));
            }
        }

        if (!countries.ContainsKey(fallback))
        {
            ledger.Report(section.At("default"), $"The default country \"{fallback}\" is not in the list. Add it.");
        }

        section.Close();
        return new EmergencyNumbers(countries, fallback);
    }

    private static CountryNumbers ReadCountry(Section section)
    {
        var numbers = new CountryNumbers
        {
            Emergency = section.Text("emergency"),
            Urgent = section.OptionalText("urgent"),
            Crisis = section.Has("crisis") ? section.Children("crisis").Select(ReadLine).ToList() : [],
            Poison = section.OptionalText("poison"),
            Abuse = section.OptionalText("abuse"),
            Child = section.OptionalText("child"),
        };
        section.Close();
        return numbers;
    }

    private static HelpLine ReadLine(Section section)
    {
        var isText = section.Has("text");
        var line = new HelpLine(section.Text("name"), section.Text(isText ? "text" : "call"), isText, section.OptionalText("send"));
        section.Close();
        return line;
    }
}
