using Microsoft.Recognizers.Text.Reading;

namespace Microsoft.Recognizers.Text.Choice;

/// <summary>Finds the words and gestures of yes and no, and gives the one that says most of the text.</summary>
internal sealed class BooleanModel : IModel
{
    public string ModelTypeName => "boolean";

    public string Culture { get; private set; } = string.Empty;

    public string RequestedCulture { get; private set; } = string.Empty;

    public void SetCultureInfo(string culture, string? requestedCulture = null) =>
        (Culture, RequestedCulture) = (culture, requestedCulture ?? culture);

    public List<ModelResult> Parse(string query) => Parse(new Sentence(query));

    internal List<ModelResult> Parse(Sentence sentence)
    {
        var answers = BooleanFinder.Find(sentence, out var words);
        if (answers.Count == 0)
        {
            return [];
        }

        var best = answers[0];
        foreach (var answer in answers)
        {
            if (answer.Score(words) > best.Score(words))
            {
                best = answer;
            }
        }

        return [ToResult(sentence, best, words)];
    }

    private ModelResult ToResult(Sentence sentence, Answer answer, int words)
    {
        var text = sentence.Slice(answer.From, answer.Next);
        var start = sentence[answer.From].Start;
        return new ModelResult
        {
            Text = text,
            Start = start,
            End = start + text.Length - 1,
            TypeName = ModelTypeName,
            Resolution = new() { [ResolutionKey.Value] = answer.Value, [ResolutionKey.Score] = answer.Score(words) },
        };
    }
}
