using Microsoft.Recognizers.Text.DateTime.Clock;
using Microsoft.Recognizers.Text.Reading;

namespace Microsoft.Recognizers.Text.DateTime.Sets;

/// <summary>What happens again and again: "daily", "every Monday at 8", "9am on Sundays".</summary>
internal static class SetReader
{
    public static Found<string>? Read(Sentence sentence, int at, DateContext context) =>
        TimeThenSet(sentence, at, context) ?? SetThenTime(sentence, at, context);

    private static Found<string>? SetThenTime(Sentence sentence, int at, DateContext context)
    {
        if (Repetitions.Read(sentence, at, context) is not { } repeated)
        {
            return null;
        }

        var next = sentence[repeated.Next].Text is "at" or "@" or "," ? repeated.Next + 1 : repeated.Next;
        return repeated.Value.TakesTime && ClockReader.Read(sentence, next) is { } time
            ? new Found<string>(repeated.Value.At(time.Value), at, time.Next)
            : new Found<string>(repeated.Value.Timex, at, repeated.Next);
    }

    private static Found<string>? TimeThenSet(Sentence sentence, int at, DateContext context) =>
        ClockReader.Read(sentence, at) is { } time
        && Repetitions.Read(sentence, time.Next, context) is { Value.TakesTime: true } repeated
            ? new Found<string>(repeated.Value.At(time.Value), at, repeated.Next)
            : null;
}
