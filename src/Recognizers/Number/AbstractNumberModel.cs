using System.Globalization;
using Microsoft.Recognizers.Text.Reading;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>What the number and the ordinal model share.</summary>
public abstract class AbstractNumberModel : IModel
{
    private protected AbstractNumberModel()
    {
    }

    public abstract string ModelTypeName { get; }

    public string Culture { get; private set; } = string.Empty;

    public string RequestedCulture { get; private set; } = string.Empty;

    public void SetCultureInfo(string culture, string? requestedCulture = null) =>
        (Culture, RequestedCulture) = (culture, requestedCulture ?? culture);

    public List<ModelResult> Parse(string query) => Parse(new Sentence(query));

    internal abstract List<ModelResult> Parse(Sentence sentence);

    // Fifteen digits hide the rounding of binary fractions.
    private protected static string Write(double value) => value.ToString("G15", CultureInfo.InvariantCulture);

    private protected static ModelResult At(Sentence sentence, int from, int next, string typeName, SortedDictionary<string, object> resolution)
    {
        var start = sentence[from].Start;
        return new ModelResult
        {
            Text = CasedText(sentence, from, next),
            Start = start,
            End = sentence[next - 1].End - 1,
            TypeName = typeName,
            Resolution = resolution,
        };
    }

    // Published texts are in lower case, save for a unit such as the M of 10M.
    private static string CasedText(Sentence sentence, int from, int next)
    {
        var text = sentence.Slice(from, next);
        var last = sentence[next - 1];
        var kept = last.IsWord && Multipliers.IsMultiplier(sentence.Source.AsSpan(last.Start, last.Length)) ? last.Length : 0;
        return string.Concat(text[..^kept].ToLowerInvariant(), text[^kept..]);
    }
}
