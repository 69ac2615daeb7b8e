using CoachBot.Sentences;
using Xunit;

namespace CoachBot.Coaching.Tests;

/// <summary>Changes of form that change no meaning: the urgency of what is said may not fall, and of what is denied may not rise.</summary>
public class MetamorphicTests
{
    private static readonly DateOnly Today = new(2026, 11, 20);
    private static readonly Triage Triage = new(RealContent.Library);

    public static TheoryData<string, Func<string, string>> Changes => new()
    {
        { "capitals", text => text.ToUpperInvariant() },
        { "no capitals", text => text.ToLowerInvariant() },
        { "full stop", text => text + "." },
        { "shouting", text => text + "!!!" },
        { "dots", text => $"…{text}…" },
        { "brackets", text => $"({text})" },
        { "quotes", text => $"\"{text}\"" },
        { "new lines", text => $"\n{text}\n\n" },
        { "no apostrophes", text => text.Replace("'", "", StringComparison.Ordinal) },
        { "curly apostrophes", text => text.Replace('\'', '’') },
        { "spaces", text => $"  {text.Replace(" ", "   ", StringComparison.Ordinal)}  " },
        { "emoji after", text => text + " 😬🙈" },
        { "emoji around", text => $"🚨🚨{text}🚨" },
        { "just", text => $"it's just that {text}" },
        { "a bit", ABit },
        { "probably nothing", text => $"probably nothing but {text}" },
        { "probably nothing, after", text => $"{text}, probably nothing" },
        { "fillers", text => $"um so like {text} you know" },
        { "please", text => $"hi there, please help, {text}, thanks" },
        { "clause before", text => $"my back is sore and {text}" },
        { "clause after", text => $"{text} and my back is sore" },
        { "lower back before", text => $"my lower back hurts and {text}" },
        { "upper back before", text => $"upper back sore since tuesday and now {text}" },
        { "cause before", text => $"my back went into spasm lifting a box and {text}" },
        { "desk before", text => $"been sat at my desk all day, {text}" },
        { "moves before", text => $"did my stretches this morning, {text}" },
        { "age before", text => $"34, male, {text}" },
        { "fright after", text => $"{text} and im scared" },
        { "sentence before", text => $"My back is sore. {text}" },
        { "sentence after", text => $"{text}. My back is sore." },
        { "denial before", text => $"no rash, no cough, {text}" },
        { "denial after", text => $"{text}, no rash though" },
        { "somebody before", AfterSomebody },
        { "past before", text => $"my back was bad last year too. {text}" },
    };

    public static TheoryData<string> DenialsOfEverything =>
    [
        "no to all of that", "none of those", "none of those, all fine", "none of the above", "no", "nope", "nah", "nothing like that", "no no no",
        "no numbness, no weakness, no fever", "no numbness, weakness, fever or weight loss", "no numbness no weakness no fever no chest pain",
        "no to everything", "none", "not really, no", "no, all good", "i don't have any of those", "i have none of these symptoms", "no issues at all",
        "no chest pain, not breathless, well in myself", "no problems with my bladder or bowels", "bladder and bowels normal", "i can feel everything fine",
        "no fever, no chills, no sweats", "haven't lost any weight, no fever", "never had cancer, no steroids, no falls", "neither numbness nor weakness",
        "no blood, no cough, no breathlessness", "no pain in my chest or arms", "no accident, no fall", "nothing numb, nothing weak", "without any numbness or weakness",
        "not numb, not weak, not feverish", "no tingling anywhere", "i feel well otherwise",
    ];

    [Theory]
    [MemberData(nameof(Changes))]
    public void Read_FormChanged_NeverLowersUrgency(string change, Func<string, string> apply) =>
        AssertNoneLower(change, SentenceGenerator.Emergency.Concat(SentenceGenerator.Urgent).Concat(SentenceGenerator.Background)
            .Select(expression => expression.Plain).Concat(Message.All.Select(message => message.Text).Where(text => Urgency(text) > Disposition.Coach))
            .Select(plain => (plain, apply(plain))));

    [Fact]
    public void Read_TypoInALongWord_HardlyEverLowersUrgency()
    {
        // A slip may make another word ("chest pins"), and then nobody can tell: one in a hundred.
        const double MostLost = 0.01;
        var random = new Random(5);
        var pairs = (from expression in SentenceGenerator.Emergency.Concat(SentenceGenerator.Urgent)
                                from round in Enumerable.Range(0, 4)
                                let slipped = Typo.In(expression.Plain, random)
                                where slipped is not null
                                select (expression.Plain, slipped)).ToList();
        var lower = pairs.Where(pair => Urgency(pair.slipped) < Urgency(pair.Plain)).ToList();

        Assert.True(lower.Count <= MostLost * pairs.Count, string.Join('\n', lower));
    }

    [Theory]
    [MemberData(nameof(DenialsOfEverything))]
    public void Read_EverythingDenied_RaisesNothing(string denial)
    {
        var random = new Random(3);

        Assert.All(
            Enumerable.Range(0, 30).Select(_ => Noise.Over(denial, random)).Append(denial),
            text => Assert.True(Urgency(text) == Disposition.Coach, $"\"{text}\" is {Urgency(text)}"));
    }

    [Fact]
    public void Read_DeniedAfterAnAlarm_StillRaises()
    {
        var raised = SentenceGenerator.Emergency.Select(expression => expression.Plain).Where(plain => Urgency(plain) == Disposition.Emergency).ToList();

        Assert.NotEmpty(raised);
        AssertNoneLower("the rest denied", raised.Select(plain => (plain, $"{plain}. none of the others, no rash and no cough")));
    }

    private static void AssertNoneLower(string change, IEnumerable<(string Plain, string Changed)> pairs)
    {
        var lower = pairs.Where(pair => Urgency(pair.Changed) < Urgency(pair.Plain)).ToList();

        Assert.True(lower.Count == 0, $"{change}: {lower.Count} lower\n{string.Join('\n', lower.Take(60).Select(pair => $"  \"{pair.Plain}\" {Urgency(pair.Plain)} → \"{pair.Changed}\" {Urgency(pair.Changed)}"))}");
    }

    private static Disposition Urgency(string text)
    {
        var held = RealContent.Library.Understanding.Read(text, Today).Mentions.Where(mention => mention.Kind == MentionKind.Flag && mention.Holds);
        return Triage.Assess(new Answers().With(held.Select(mention => mention.Value), Answer.Yes)).Disposition;
    }

    // A fragment after "my mum" may be about her.
    private static string AfterSomebody(string text) =>
        text.StartsWith("i ", StringComparison.Ordinal) || text.StartsWith("i'", StringComparison.Ordinal) || text.StartsWith("my ", StringComparison.Ordinal)
            ? $"my mum sends her love. {text}"
            : text;

    private static string ABit(string text) =>
        text.StartsWith("i'm ", StringComparison.Ordinal) ? $"i'm a bit {text[4..]}" : $"{text} a bit";
}
