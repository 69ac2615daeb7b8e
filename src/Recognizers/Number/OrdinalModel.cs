using System.Globalization;
using Microsoft.Recognizers.Text.Reading;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>Ordinals, counted from the start ("third") or relative to here or to the end ("next", "last but one").</summary>
public class OrdinalModel : AbstractNumberModel
{
    private readonly bool _relative;

    internal OrdinalModel(NumberOptions options) => _relative = !options.HasFlag(NumberOptions.SuppressExtendedTypes);

    public override string ModelTypeName => "ordinal";

    internal override List<ModelResult> Parse(Sentence sentence)
    {
        var results = new List<ModelResult>();
        var at = 0;
        while (at < sentence.Count)
        {
            if (RelativeOrdinals.Read(sentence, at) is { } relative)
            {
                results.AddRange(_relative ? [ToResult(sentence, at, relative)] : Array.Empty<ModelResult>());
                at = relative.Next;
            }
            else if (OrdinalReader.Read(sentence, at) is { } ordinal)
            {
                results.Add(ToResult(sentence, ordinal));
                at = ordinal.Next;
            }
            else
            {
                at++;
            }
        }

        return results;
    }

    private ModelResult ToResult(Sentence sentence, NumberMatch ordinal) =>
        At(sentence, ordinal.From, ordinal.Next, ModelTypeName, Resolution(Write(ordinal.Value), "start", Write(ordinal.Value)));

    private ModelResult ToResult(Sentence sentence, int at, RelativeOrdinal relative)
    {
        var offset = relative.Offset.ToString(CultureInfo.InvariantCulture);
        var value = relative.RelativeTo + (relative.Offset < 0 ? offset : $"+{offset}");
        return At(sentence, at, relative.Next, $"{ModelTypeName}.relative", Resolution(offset, relative.RelativeTo, value));
    }

    private static SortedDictionary<string, object> Resolution(string offset, string relativeTo, string value) => new()
    {
        [ResolutionKey.Offset] = offset,
        [ResolutionKey.RelativeTo] = relativeTo,
        [ResolutionKey.Value] = value,
    };
}
