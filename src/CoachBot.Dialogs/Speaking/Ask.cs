using System.Text.Json.Serialization;
using CoachBot.Dialogs.Cards;

namespace CoachBot.Dialogs.Speaking;

/// <summary>A question as it is put to the person, kept while its answer is awaited.</summary>
public sealed class Ask
{
    public required Note Note { get; set; }

    public required string Text { get; set; }

    /// <summary>What shows the text to the eye; null where words do.</summary>
    public Card? Card { get; set; }

    /// <summary>The id of the message that put it.</summary>
    public string? Message { get; set; }

    /// <summary>Said instead of <see cref="Text"/> when the answer was not understood.</summary>
    public string? Retry { get; set; }

    /// <summary>Stands for <see cref="Text"/> once that was said: what interrupts a question does not bring the whole of it back.</summary>
    public string? Shorter { get; set; }

    /// <summary>How long or how often, where a clock counts what is done.</summary>
    public string? Doing { get; set; }

    /// <summary>Its clock; null where it waits for as long as it takes.</summary>
    public Pace? Pace { get; set; }

    /// <summary>What can be tapped; typing a value, a label or the same in other words is the same answer.</summary>
    public List<Tap> Options { get; set; } = [];

    /// <summary>The words in <c>dialogs/understanding</c> that answer this question.</summary>
    public string Question { get; set; } = "";

    /// <summary>The option that a plain "yes" or "ok" means; null where it means none.</summary>
    public string? WhenYes { get; set; }

    /// <summary>The option that a plain "no" means; null where it means none.</summary>
    public string? WhenNo { get; set; }

    /// <summary>What to take an answer as that stays unclear twice; null asks on.</summary>
    public string? WhenUnclear { get; set; }

    /// <summary>The flag that a statement stands for which nothing is made of, where it asks for warning signs; null elsewhere.</summary>
    public string? Unheard { get; set; }

    /// <summary>What is asked, once, of whoever answers <see cref="WhenUnclear"/> themselves; null where that is answer enough.</summary>
    public string? WhenUnsure { get; set; }

    /// <summary>Any words are an answer, even those not understood: nothing is asked twice.</summary>
    public bool TakesAnything { get; set; }

    /// <summary>How it goes is what it asks about: to hear it is no news.</summary>
    [JsonIgnore]
    public bool IsCheckIn => Note.Step.StartsWith("checkin.", StringComparison.Ordinal);

    /// <summary>The option whose value or label this is, letter for letter but for case; null when it is neither.</summary>
    public string? Exactly(string text)
    {
        var typed = text.AsSpan().Trim();
        foreach (var option in Options)
        {
            if (typed.Equals(option.Value, StringComparison.OrdinalIgnoreCase)
                || typed.Equals(option.Label, StringComparison.OrdinalIgnoreCase))
            {
                return option.Value;
            }
        }

        return null;
    }
}

/// <summary>One answer: its canonical value and the words on its button.</summary>
public sealed record Tap(string Value, string Label);
