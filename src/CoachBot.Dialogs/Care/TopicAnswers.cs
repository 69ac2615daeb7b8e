using CoachBot.Coaching;
using CoachBot.Dialogs.Speaking;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.Dialogs;

/// <summary>Questions that have an answer of their own, at any step: then the open question is put again.</summary>
internal sealed class TopicAnswers(CoachKit kit) : IListener
{
    public const string Handover = "handover";
    public const string SafetyNet = "safety-net";
    private const string Language = "language";

    // More would be a wall.
    private const int MostAnswers = 2;

    public Task<DialogTurnResult?> AnswerAsync(DialogContext innerDc, CancellationToken cancellationToken)
    {
        var reading = kit.Read(innerDc.Context);
        return AnswerAsync(
            innerDc,
            [.. reading.Mentions
                .Where(mention => mention.Kind is MentionKind.Topic or MentionKind.Intent && mention.Polarity != Answer.No)
                .Select(mention => mention.Value)
                .Append(reading.Command ?? "")],
            cancellationToken);
    }

    /// <summary>Buttons of several questions bring the note and the card; any other is for the dialog at hand.</summary>
    public async Task<DialogTurnResult?> AnswerTapAsync(DialogContext innerDc, string tapped, CancellationToken cancellationToken)
        => tapped is Handover or SafetyNet ? await AnswerAsync(innerDc, [tapped], cancellationToken) : null;

    private async Task<DialogTurnResult?> AnswerAsync(DialogContext innerDc, HashSet<string> asked, CancellationToken cancellationToken)
    {
        var turn = innerDc.Context;
        var topics = kit.Library.Topics.Where(topic => asked.Contains(topic.Id)).Take(MostAnswers).ToList();
        var wantsNote = asked.Contains(Handover) || asked.Contains(Commands.Doctor);
        if (topics.Count == 0 && !wantsNote)
        {
            return null;
        }

        foreach (var topic in topics)
        {
            await SayAsync(turn, topic, cancellationToken);
        }

        if (wantsNote)
        {
            var person = await kit.PersonAsync(turn, cancellationToken);
            await turn.SendActivityAsync(kit.Handover.Message(person, turn, kit.Time.GetUtcNow()), cancellationToken);
        }

        return await innerDc.RemindAsync(cancellationToken);
    }

    /// <summary>The card is for everyone with lower back or leg pain, and for whoever has not said where it hurts.</summary>
    public static bool MayNeedTheCard(Assessment assessment)
        => assessment.Answers.Region is not Region.Upper || assessment.Cautions.Contains("leg-pain");

    /// <summary>Whoever writes in another language is told so, and whom to call, even where a question or an alert has answered.</summary>
    public Task SayLanguageAsync(ITurnContext turn, CancellationToken cancellationToken)
        => kit.Read(turn).Mentions.Any(mention => mention is { Kind: MentionKind.Topic, Value: Language })
            && kit.Library.Topics.FirstOrDefault(topic => topic.Id == Language) is { } language
            ? SayAsync(turn, language, cancellationToken)
            : Task.CompletedTask;

    private Task SayAsync(ITurnContext turn, Topic topic, CancellationToken cancellationToken)
    {
        var lines = topic.Advice.Select(id => $"advice.{id}").Prepend($"topic.{topic.Id}");
        return turn.SayAsync(
            new Note { Step = $"topic.{topic.Id}", Advice = [.. topic.Advice] },
            string.Join("\n\n", lines.Select(key => kit.Text(turn, key))),
            cancellationToken);
    }
}
