namespace CoachBot.Dialogs.Cards;

/// <summary>
/// What a card shows beside a message's text, from top to bottom. It says all that the text says; one with nothing but a
/// tone shows the text itself.
/// </summary>
public sealed class Card
{
    public Tone Tone { get; set; }

    /// <summary>A word above the title: which side, which set.</summary>
    public string? Above { get; set; }

    public string? Title { get; set; }

    public string? Lead { get; set; }

    /// <summary>The exercise that is pictured.</summary>
    public string? Picture { get; set; }

    /// <summary>What the picture shows.</summary>
    public string? PictureText { get; set; }

    /// <summary>The picture is small, beside the title, if it can be: it was seen before.</summary>
    public bool IsSmall { get; set; }

    public List<CardFact>? Facts { get; set; }

    /// <summary>Numbered from 1.</summary>
    public List<string>? Steps { get; set; }

    /// <summary>How much of it to do.</summary>
    public string? Dose { get; set; }

    /// <summary>The last lines, on a ground in the colour of the tone.</summary>
    public List<string>? Lines { get; set; }

    /// <summary>The same once the clock has called something out.</summary>
    /// <param name="words">What it called out.</param>
    /// <param name="doing">How long or how often it is done.</param>
    internal Card Calling(string words, string? doing) => new()
    {
        Tone = Tone,
        Above = doing is null ? Above : $"{Above} · {doing}",
        Title = words,
        Lead = Lead,
        Picture = Picture,
        PictureText = PictureText,
        IsSmall = IsSmall,
    };

    /// <summary>This card, or the one that shows these words when it has none of its own.</summary>
    internal Card Of(string text)
    {
        if (Title is not null || Lines is not null)
        {
            return this;
        }

        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

        // An alarm begins with the number to call; a mere line needs no heading.
        return Tone is Tone.Alarm or Tone.Urgent or Tone.Good && lines.Length > 1
            ? new Card { Tone = Tone, Title = lines[0], Lines = [.. lines[1..]] }
            : new Card { Tone = Tone, Lines = [.. lines] };
    }
}
