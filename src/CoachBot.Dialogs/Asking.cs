using CoachBot.Coaching;
using CoachBot.Dialogs.Speaking;

namespace CoachBot.Dialogs;

/// <summary>Words each question of the triage from <c>dialogs/</c>.</summary>
internal sealed class Asking(Library library)
{
    private Phrasebook Say => library.Say;

    /// <summary>A question with fixed options; its words are found under its own id.</summary>
    public Ask Question(string step)
    {
        var question = library.Question(step);
        var ask = Of(step, step, Taps(step, question.Options));
        ask.Shorter = step == TriageSteps.Consent ? Say.Text(Phrases.ConsentShorter) : null;
        return ask;
    }

    /// <summary>A button for each value; its label stands under <paramref name="words"/>.</summary>
    public List<Tap> Taps(string words, IEnumerable<string> values)
        => [.. values.Select(value => new Tap(value, Label($"{words}.{value}", value)))];

    // A number is its own label.
    private string Label(string key, string option) => option.All(char.IsAsciiDigit) ? option : Say.Text(key);

    public Ask Of(string step, string words, List<Tap> options, params (string Name, object? Value)[] values)
        => new()
        {
            Note = new Note { Step = step, Options = options.ConvertAll(option => option.Value) },
            Text = Say.Text($"{words}.ask", values),
            Retry = Say.Has($"{words}.retry") ? Say.Text($"{words}.retry", values) : Say.Text(Phrases.Retry),
            Options = options,
            Question = words,
        };

    /// <summary>The one line before anything is coached: is anything new? What stays unclear is not cleared.</summary>
    public Ask AnythingNew(string step)
    {
        var ask = Of(step, "gate", Taps("gate", [Hearing.None, "yes", Hearing.Unsure]));
        ask.WhenUnclear = Hearing.Unsure;
        ask.Unheard = Triage.OtherSign;
        return ask;
    }

    /// <summary>One group of warning signs: none, each sign that is still open, not sure.</summary>
    public Ask RedFlags(FlagGroup group, Person person)
    {
        var ask = RedFlags(group, [.. group.Flags.Where(flag => !person.Answers.Facts.ContainsKey(flag))]);
        if (person.Trail.Contains(Hearing.StepOf(group)))
        {
            ask.Text = Say.Text(Phrases.RedFlagsMore);
            ask.Options[0] = ask.Options[0] with { Label = Say.Text(Phrases.NoMore) };
        }
        else if (!person.Trail.Exists(step => step.StartsWith(TriageSteps.RedFlags, StringComparison.Ordinal)))
        {
            ask.Text = Say.Text(Phrases.RedFlagsAsk) + "\n\n" + ask.Text;
        }

        return ask;
    }

    /// <summary>Some of the warning signs of a group: none, each of them, not sure.</summary>
    public Ask RedFlags(FlagGroup group, List<string> open)
    {
        var words = $"redflags.{group.Id}";
        var options = new List<Tap> { new(Hearing.None, Say.Text($"{words}.none")) };
        options.AddRange(Taps("redflags", open));
        options.Add(new Tap(Hearing.Unsure, Say.Text(Phrases.RedFlagsUnsure)));
        var ask = Of(Hearing.StepOf(group), words, options);
        ask.Text = Without(ask.Text, group, open);
        ask.Question = Hearing.StepOf(group);
        ask.WhenUnclear = Hearing.Unsure;
        ask.WhenUnsure = Say.Text(Phrases.RedFlagsWhichOne);
        ask.Unheard = group.Unheard;
        ask.Retry = Say.Text(Phrases.RedFlagsRetry);
        return ask;
    }

    /// <summary>What the body needs us to mind: one at a time, until there is no more.</summary>
    public Ask Cautions(Person person)
    {
        var all = library.Question(TriageSteps.Cautions).Options.Where(option => option != Hearing.None).ToList();
        var open = all.Where(caution => !person.Answers.Facts.ContainsKey(caution)).ToList();
        var some = person.Trail.Contains(TriageSteps.Cautions);
        var none = some ? Say.Text(Phrases.NoMore) : Say.Text(Phrases.CautionsNone);
        var options = new List<Tap> { new(Hearing.None, none) };
        options.AddRange(Taps("cautions", open));
        var ask = Of(TriageSteps.Cautions, TriageSteps.Cautions, options);
        if (some)
        {
            ask.Text = Say.Text(Phrases.CautionsMore);
            ask.Note = ask.Note with { Advice = ["remember"] };
        }

        return ask;
    }

    /// <summary>A group's text lists its signs in their order, one a line; those that were answered already are left out.</summary>
    private static string Without(string text, FlagGroup group, List<string> open)
    {
        var lines = text.Split('\n');
        var listed = lines.Where(line => line.StartsWith("- ", StringComparison.Ordinal)).ToList();
        if (listed.Count != group.Flags.Count)
        {
            return text;
        }

        var gone = listed.Where((_, index) => !open.Contains(group.Flags[index])).ToHashSet(StringComparer.Ordinal);
        return string.Join('\n', lines.Where(line => !gone.Contains(line)));
    }
}
