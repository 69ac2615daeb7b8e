using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Choice;
using Microsoft.Recognizers.Text.Number;
using Xunit;
using Xunit.Abstractions;

namespace Recognizers.Tests.Reports;

/// <summary>The published cases of the models, through the public API.</summary>
public sealed class ModelSpecs(ITestOutputHelper output)
{
    [Fact]
    public void Boolean_PublishedCases_KeepTheirRate() =>
        SpecReport.Run(output, "Choice-English-BooleanModel", Reached.BooleanModel, spec => Compare(spec, ChoiceRecognizer.RecognizeBoolean(spec.Input, Culture.English)));

    [Fact]
    public void Number_PublishedCases_KeepTheirRate() =>
        SpecReport.Run(output, "Number-English-NumberModel", Reached.NumberModel, spec => Compare(spec, NumberRecognizer.RecognizeNumber(spec.Input, Culture.English)));

    [Fact]
    public void Ordinal_PublishedCases_KeepTheirRate() =>
        SpecReport.Run(output, "Number-English-OrdinalModel", Reached.OrdinalModel, spec => Compare(spec, NumberRecognizer.RecognizeOrdinal(spec.Input, Culture.English)));

    private static string? Compare(SpecCase spec, List<ModelResult> actual)
    {
        if (spec.Results.Count != actual.Count)
        {
            return $"expected {spec.Results.Count}, found {actual.Count} ({string.Join(" | ", actual.Select(result => result.Text))})";
        }

        return spec.Results.Select((expected, index) => Compare(expected!, actual[index])).FirstOrDefault(complaint => complaint is not null);
    }

    private static string? Compare(JsonNode expected, ModelResult actual)
    {
        if (!string.Equals((string?)expected["Text"], actual.Text, StringComparison.OrdinalIgnoreCase))
        {
            return $"expected text \"{expected["Text"]}\", found \"{actual.Text}\"";
        }

        if ((string?)expected["TypeName"] != actual.TypeName || Differs(expected["Start"], actual.Start) || Differs(expected["End"], actual.End))
        {
            return $"expected {expected["TypeName"]} {expected["Start"]}-{expected["End"]}, found {actual.TypeName} {actual.Start}-{actual.End}";
        }

        // As in the published runner, only what a case states is compared.
        return expected["Resolution"]!.AsObject()
            .Where(field => Invariant(field.Value!) != Convert.ToString(actual.Resolution.GetValueOrDefault(field.Key), CultureInfo.InvariantCulture))
            .Select(field => $"expected {field.Key} {Invariant(field.Value!)}, found {actual.Resolution.GetValueOrDefault(field.Key)}")
            .FirstOrDefault();
    }

    private static bool Differs(JsonNode? expected, int actual) => expected is not null && (int)expected != actual;

    private static string Invariant(JsonNode value) => value.GetValueKind() switch
    {
        System.Text.Json.JsonValueKind.True => "True",
        System.Text.Json.JsonValueKind.False => "False",
        System.Text.Json.JsonValueKind.Number => ((double)value).ToString(CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
