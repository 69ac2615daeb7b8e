using CoachBot.Dialogs.Cards.Elements;
using Microsoft.Bot.Schema;

namespace CoachBot.Dialogs.Cards;

/// <summary>Lays a <see cref="Card"/> out, the same for every kind of it.</summary>
internal static class Drawing
{
    private const int PictureWidth = 220;
    private const int WidePictureWidth = 300;
    private const int SmallPictureWidth = 104;
    private const int NumberWidth = 24;

    /// <param name="card">What it shows.</param>
    /// <param name="text">The message in words.</param>
    /// <param name="pictureOf">An exercise's picture; null where there is none to be had.</param>
    public static Attachment Draw(Card card, string text, Func<string, PictureLink?>? pictureOf = null)
        => new AdaptiveCard([.. Body(card.Of(text), card.Picture is { } exercise ? pictureOf?.Invoke(exercise) : null)], Plain(text)).ToAttachment();

    private static IEnumerable<CardElement> Body(Card card, PictureLink? picture)
    {
        var isBeside = card.IsSmall && picture is { IsWide: false };
        if (card.Title is not null)
        {
            yield return Head(card, isBeside ? picture : null);
        }

        if (picture is not null && !isBeside)
        {
            yield return new Image(picture.Url, card.PictureText!, picture.IsWide ? WidePictureWidth : PictureWidth) { Spacing = Spacing.Medium };
        }

        if (card.Facts is { Count: > 0 } facts)
        {
            yield return new FactSet(facts) { Spacing = Spacing.Medium };
        }

        foreach (var (step, index) in (card.Steps ?? []).Select((step, index) => (step, index)))
        {
            yield return Step(index + 1, step) with { Spacing = index == 0 ? Spacing.Medium : Spacing.Small };
        }

        if (card.Dose is { } dose)
        {
            yield return new Container([new TextBlock(dose) { IsBold = true }]) { Style = Hue.Accent, Spacing = Spacing.Medium };
        }

        if (card.Lines is { Count: > 0 } lines)
        {
            yield return new Container([.. lines.Select(line => new TextBlock(line) { Spacing = Spacing.Small })])
            {
                Style = card.Tone switch { Tone.Good => Hue.Good, Tone.Caution => Hue.Warning, _ => null },
                Bleeds = card.Title is null && card.Tone != Tone.Plain,
                Spacing = Spacing.Medium,
            };
        }
    }

    private static Container Head(Card card, PictureLink? picture)
    {
        var words = new List<CardElement>();
        if (card.Above is { } above)
        {
            words.Add(new TextBlock(Plain(above)) { Size = TextSize.Small, IsBold = true, IsAccent = true });
        }

        words.Add(new TextBlock(Plain(card.Title!)) { Size = TextSize.Large, IsBold = true, IsHeading = true, Spacing = Spacing.None });
        if (card.Lead is { } lead)
        {
            words.Add(new TextBlock(lead) { IsSubtle = true, Spacing = Spacing.Small });
        }

        IReadOnlyList<CardElement> items = picture is not null
            ? [new ColumnSet([new Column(SmallPictureWidth, [new Image(picture.Url, card.PictureText!, SmallPictureWidth)]), new Column(null, words)])]
            : words;
        return new Container(items)
        {
            Style = card.Tone switch { Tone.Alarm => Hue.Attention, Tone.Urgent => Hue.Warning, _ => Hue.Emphasis },
            Bleeds = true,
        };
    }

    private static ColumnSet Step(int number, string text)
        => new([
            new Column(NumberWidth, [new TextBlock(number.ToString(System.Globalization.CultureInfo.InvariantCulture)) { IsBold = true, IsAccent = true }]),
            new Column(null, [new TextBlock(text)]) { Spacing = Spacing.Small },
        ]);

    /// <summary>The words without the marks of bold.</summary>
    private static string Plain(string text) => text.Replace("**", "", StringComparison.Ordinal);
}
