using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Recognizers.Text.DateTime;
using Microsoft.Recognizers.Text.Reading;
using Xunit;
using Xunit.Abstractions;

namespace Recognizers.Tests.Reports;

/// <summary>
/// The published cases of the date-time parsers. They state the future and past resolution, which the public model leaves out,
/// so they run against the internal finder: the first entity of the parser's kind is compared.
/// </summary>
public sealed class ParserSpecs(ITestOutputHelper output)
{
    [Fact]
    public void Duration_PublishedCases_KeepTheirRate() =>
        SpecReport.Run(output, "DateTime-English-DurationParser", Reached.DurationParser, Complain);

    [Fact]
    public void Time_PublishedCases_KeepTheirRate() =>
        SpecReport.Run(output, "DateTime-English-TimeParser", Reached.TimeParser, Complain);

    [Fact]
    public void Set_PublishedCases_KeepTheirRate() =>
        SpecReport.Run(output, "DateTime-English-SetParser", Reached.SetParser, Complain);

    private static string? Complain(SpecCase spec)
    {
        var sentence = new Sentence(spec.Input);
        var entities = EntityFinder.Find(sentence, new DateContext(Reference(spec), DayFirst: false));
        return spec.Results.Select(expected => Compare(sentence, expected!, entities)).FirstOrDefault(complaint => complaint is not null);
    }

    private static string? Compare(Sentence sentence, JsonNode expected, List<Entity> entities)
    {
        var type = (string)expected["Type"]!;
        var entity = entities.Find(found => found.Kind.Name() == type);
        if (entity is null)
        {
            return $"no {type} among {string.Join(", ", entities.Select(found => $"{found.Kind} {found.Timex}"))}";
        }

        var wanted = (Text: (string)expected["Text"]!, Start: (int)expected["Start"]!, Value: Values(expected, "FutureResolution", type), Past: Values(expected, "PastResolution", type), Timex: (string)expected["Value"]!["Timex"]!);
        var value = type == "set" ? $"Set: {entity.Timex}" : entity.Meanings[0].Value!;
        var actual = (Text: sentence.Slice(entity.From, entity.Next), sentence[entity.From].Start, Value: value, Past: value, entity.Timex);
        return wanted == actual ? null : $"expected {wanted}, found {actual}";
    }

    private static string Values(JsonNode expected, string resolution, string type) => (string)expected["Value"]![resolution]![type]!;

    private static System.DateTime Reference(SpecCase spec) =>
        spec.Context?["ReferenceDateTime"] is { } moment
            ? DateTimeOffset.Parse((string)moment!, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal).DateTime
            : new System.DateTime(2016, 11, 7, 0, 0, 0, DateTimeKind.Unspecified);
}
