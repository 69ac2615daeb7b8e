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

                var numbers = new Section(mapping, File, ledger);
                countries[country] = new CountryNumbers(numbers.Text("emergency"), numbers.OptionalText("urgent"));
                numbers.Close();
            }
        }

        if (!countries.ContainsKey(fallback))
        {
            ledger.Report(section.At("default"), $"The default country \"{fallback}\" is not in the list. Add it.");
        }

        section.Close();
        return new EmergencyNumbers(countries, fallback);
    }
}
