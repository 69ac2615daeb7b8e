using Microsoft.Recognizers.Text.Reading;

namespace Microsoft.Recognizers.Text.Choice;

/// <summary>All yeses and noes of a sentence, in order.</summary>
internal static class BooleanFinder
{
    private static readonly HashSet<string> Yes = ["true", "yes", "yep", "yup", "yeah", "y", "sure", "ok", "agree", "👍", "👌"];
    private static readonly HashSet<string> No = ["false", "nope", "nop", "no", "disagree", "👎", "✋", "🖐"];
    private static readonly HashSet<string> SkinTones = ["🏻", "🏼", "🏽", "🏾", "🏿"];

    public static List<Answer> Find(Sentence sentence, out int words)
    {
        var answers = new List<Answer>();
        words = 0;
        var at = 0;
        while (at < sentence.Count)
        {
            var answer = Read(sentence, at);
            words += answer?.Words ?? (CountsAsWord(sentence[at]) ? 1 : 0);
            at = answer?.Next ?? at + 1;
            if (answer is not null)
            {
                answers.Add(answer.Value);
            }
        }

        return answers;
    }

    private static Answer? Read(Sentence sentence, int at)
    {
        if (sentence.Has(at, "not", "ok") && !sentence[at + 1].Glued)
        {
            return new Answer(at, at + 2, false, 2);
        }

        var token = sentence[at];
        var next = SkinTones.Contains(sentence[at + 1].Text) && token.Kind == TokenKind.Symbol ? at + 2 : at + 1;
        return (Yes.Contains(token.Text), No.Contains(token.Text)) switch
        {
            (true, _) when StandsAlone(sentence, at) => new Answer(at, next, true, next - at),
            (_, true) when StandsAlone(sentence, at) => new Answer(at, next, false, next - at),
            _ => null,
        };
    }

    // "y2" is no yes.
    private static bool StandsAlone(Sentence sentence, int at) =>
        !sentence[at].IsWord || !((sentence[at].Glued && sentence[at - 1].IsDigits) || (sentence[at + 1].Glued && sentence[at + 1].IsDigits));

    // An emoji says something; a full stop does not.
    private static bool CountsAsWord(Token token) => token.Kind != TokenKind.Symbol || token.Length > 1;
}
