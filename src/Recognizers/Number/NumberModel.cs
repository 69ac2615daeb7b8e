using Microsoft.Recognizers.Text.Reading;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>Numbers: integers, decimals, powers and fractions, in digits and in words.</summary>
public class NumberModel : AbstractNumberModel
{
    internal NumberModel()
    {
    }

    public override string ModelTypeName => "number";

    internal override List<ModelResult> Parse(Sentence sentence) => NumberFinder.Find(sentence).ConvertAll(number => At(
        sentence,
        number.From,
        number.Next,
        ModelTypeName,
        new() { [ResolutionKey.SubType] = number.Kind.Name(), [ResolutionKey.Value] = Write(number.Value) }));
}
