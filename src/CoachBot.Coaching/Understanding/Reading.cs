namespace CoachBot.Coaching;

/// <summary>What one message says.</summary>
public sealed class Reading
{
    internal Reading(string? command, Answer? yesNo, IReadOnlyList<Mention> mentions, IReadOnlyList<Mention> suspected, IReadOnlyList<Mention> resembled, Mention? hindrance) =>
        (Command, YesNo, Mentions, Suspected, Resembled, Hindrance) = (command, yesNo, mentions, suspected, resembled, hindrance);

    /// <summary>"help", "stop" and the like, when the whole message is such a request.</summary>
    public string? Command { get; }

    /// <summary>A plain yes, no or "not sure", when the whole message says so.</summary>
    public Answer? YesNo { get; }

    /// <summary>In the order said.</summary>
    public IReadOnlyList<Mention> Mentions { get; }

    /// <summary>Signs of which one is told, it seems, in words that we do not know, first the likeliest: to be asked about, and nothing more. Always unsure.</summary>
    public IReadOnlyList<Mention> Suspected { get; }

    /// <summary>The same, also where it is less likely: to be asked about where nothing else was made of the message.</summary>
    public IReadOnlyList<Mention> Resembled { get; }

    /// <summary>The caution, or place, that is told, it seems, in words that we do not know: minded, and said back. Null when none is, or one is named.</summary>
    public Mention? Hindrance { get; }
}
