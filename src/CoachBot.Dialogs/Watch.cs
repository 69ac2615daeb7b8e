using CoachBot.Coaching;
using CoachBot.Dialogs.Speaking;
using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.Dialogs;

/// <summary>Listens for warning signs in every message, whatever was asked.</summary>
internal sealed class Watch(CoachKit kit)
{
    /// <summary>True when the message affirms a sign that makes exercise unsafe; the sign is remembered either way.</summary>
    public async Task<bool> HearsDangerAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        var text = dc.Context.Activity.Text ?? "";

        // A tapped button says just what its question meant; the words on it are not news.
        if (text.Length == 0 || AskPrompt.Current(dc)?.Exactly(text) is not null)
        {
            return false;
        }

        var heard = Named(text.Trim()) is { } named ? [named] : kit.Library.Understanding.Flags(text)
            .Where(mention => mention.Polarity == Answer.Yes)
            .Select(mention => mention.Value)
            .ToList();
        if (heard.Count == 0)
        {
            return false;
        }

        var person = await kit.PersonAsync(dc.Context, cancellationToken);
        person.Answers = person.Answers.With(heard, Answer.Yes);
        return IsDanger(person);
    }

    /// <summary>A sign by its id or by the words on its button, from a list that has scrolled by.</summary>
    private string? Named(string text)
        => kit.Library.Flags.Keys.FirstOrDefault(flag
            => flag.Equals(text, StringComparison.OrdinalIgnoreCase)
            || kit.Say.Text($"redflags.{flag}").Equals(text, StringComparison.OrdinalIgnoreCase));

    public bool IsDanger(Person person) => kit.Triage.Assess(person.Answers).Disposition >= Disposition.Urgent;
}
