using CoachBot.Coaching;
using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.Dialogs;

/// <summary>Listens for warning signs in every message, whatever was asked.</summary>
internal sealed class Watch(CoachKit kit) : IListener
{
    public async Task<DialogTurnResult?> AnswerAsync(DialogContext innerDc, CancellationToken cancellationToken)
    {
        var heard = Named((innerDc.Context.Activity.Text ?? "").Trim()) is { } named ? [named] : kit.Read(innerDc.Context).Mentions
            .Where(mention => mention is { Kind: MentionKind.Flag, Holds: true })
            .Select(mention => mention.Value)
            .ToList();
        if (heard.Count == 0)
        {
            return null;
        }

        var person = await kit.PersonAsync(innerDc.Context, cancellationToken);
        person.Answers = person.Answers.With(heard, Answer.Yes);
        return kit.IsDanger(person) ? await CoachDialog.BeginAnewAsync(innerDc, cancellationToken) : null;
    }

    /// <summary>A sign by its id or by the words on its button, from a list that has scrolled by.</summary>
    private string? Named(string text)
        => kit.Library.Flags.Keys.FirstOrDefault(flag
            => flag.Equals(text, StringComparison.OrdinalIgnoreCase)
            || kit.Say.Text($"redflags.{flag}").Equals(text, StringComparison.OrdinalIgnoreCase));
}
