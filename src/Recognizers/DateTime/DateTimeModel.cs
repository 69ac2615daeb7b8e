using Microsoft.Recognizers.Text.Reading;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Dates, times, durations and repetitions, each with every moment that it can mean.</summary>
public class DateTimeModel : IModel
{
    private readonly bool _dayFirst;

    internal DateTimeModel(bool dayFirst) => _dayFirst = dayFirst;

    public string ModelTypeName => "datetime";

    public string Culture { get; private set; } = string.Empty;

    public string RequestedCulture { get; private set; } = string.Empty;

    public void SetCultureInfo(string culture, string? requestedCulture = null) =>
        (Culture, RequestedCulture) = (culture, requestedCulture ?? culture);

    public List<ModelResult> Parse(string query) => Parse(query, System.DateTime.Now);

    public List<ModelResult> Parse(string query, System.DateTime refTime) => Parse(new Sentence(query), refTime);

    internal List<ModelResult> Parse(Sentence sentence, System.DateTime refTime) =>
        EntityFinder.Find(sentence, new DateContext(refTime, _dayFirst)).ConvertAll(entity => ToResult(sentence, entity));

    private static ModelResult ToResult(Sentence sentence, Entity entity) => new()
    {
        Text = sentence.Slice(entity.From, entity.Next).ToLowerInvariant(),
        Start = sentence[entity.From].Start,
        End = sentence[entity.Next - 1].End - 1,
        TypeName = $"datetimeV2.{entity.Kind.Name()}",
        Resolution = new() { [ResolutionKey.ValueSet] = EntityValues.Of(entity) },
    };
}
