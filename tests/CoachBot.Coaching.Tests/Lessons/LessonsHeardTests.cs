using Xunit;

namespace CoachBot.Coaching.Tests;

public class LessonsHeardTests
{
    private static readonly DateOnly Today = new(2026, 11, 20);

    private static readonly (string Question, string Lesson)[] Questions =
    [
        ("is rest best?", "keep-moving"),
        ("should i stay in bed", "keep-moving"),
        ("is bed rest good for me", "keep-moving"),
        ("rest or move?", "keep-moving"),
        ("what is a spasm", "what-spasm-is"),
        ("what causes a back spasm?", "what-spasm-is"),
        ("why do i get spasms", "what-spasm-is"),
        ("how long does it take", "what-to-expect"),
        ("when will this go away", "what-to-expect"),
        ("am i going to get better?", "what-to-expect"),
        ("tell me about cold packs", "heat-and-cold"),
        ("does heat help", "heat-and-cold"),
        ("tell me about painkillers", "medicines"),
        ("is my posture bad", "posture"),
        ("how should i sit at my desk?", "posture"),
        ("do i need to sit up straight", "posture"),
        ("how do i lift safely", "lifting"),
        ("is it ok to bend?", "lifting"),
        ("how often should i take a break", "work-breaks"),
        ("is sitting bad for my back", "work-breaks"),
        ("tell me about sleep", "sleep"),
        ("whats the best sleeping position?", "sleep"),
        ("which mattress is best", "sleep"),
        ("how much pain is ok", "small-steps"),
        ("is it normal to be sore after exercise", "small-steps"),
        ("should i stretch?", "stretching"),
        ("is stretching good for a spasm", "stretching"),
        ("do i need to warm up first", "warming-up"),
        ("does walking help", "walking"),
        ("how far should i walk", "walking"),
        ("how can i stop it coming back", "keeping-it-away"),
        ("will it come back?", "keeping-it-away"),
        ("when should i see a doctor", "when-to-get-help"),
        ("should i go to hospital?", "when-to-get-help"),
        ("is upper back pain serious", "upper-back"),
        ("does pain mean damage", "myths"),
        ("should i take vitamin d", "myths"),
        ("tell me about chronic pain", "lasting-pain"),
        ("can a physio help", "lasting-pain"),
    ];

    public static TheoryData<string, string> Asked
    {
        get
        {
            var asked = new TheoryData<string, string>();
            Array.ForEach(Questions, pair => asked.Add(pair.Question, pair.Lesson));
            return asked;
        }
    }

    [Theory]
    [MemberData(nameof(Asked))]
    public void Read_Question_IsOneForTheLesson(string question, string lesson)
    {
        var heard = Mentions(question);

        Assert.Equal([lesson], heard.Where(mention => mention.Kind == MentionKind.Lesson).Select(mention => mention.Value).Distinct());
        Assert.DoesNotContain(heard, mention => mention is { Kind: MentionKind.Flag, Holds: true });
    }

    [Fact]
    public void Read_EveryLesson_CanBeAskedFor() =>
        Assert.Equal(RealContent.Library.Lessons.Keys.Order(), Questions.Select(pair => pair.Lesson).Distinct().Order());

    // What tells of the pain, or what brings it on, asks for nothing.
    [Theory]
    [InlineData("i cant sleep because of the pain")]
    [InlineData("i sleep on my back")]
    [InlineData("i only sleep about 2 hours")]
    [InlineData("i was resting in bed")]
    [InlineData("resting doesnt help")]
    [InlineData("i sit at a desk all day")]
    [InlineData("it is my bad posture")]
    [InlineData("my posture is bad")]
    [InlineData("it hurts when i bend")]
    [InlineData("i lifted a box")]
    [InlineData("i cant walk")]
    [InlineData("it keeps coming back")]
    [InlineData("i still have pain")]
    [InlineData("how am i doing")]
    [InlineData("i took about 10 tablets")]
    [InlineData("i learned my lesson")]
    [InlineData("the doctor said rest")]
    public void Read_Statement_IsNoQuestionForALesson(string statement) =>
        Assert.DoesNotContain(Mentions(statement), mention => mention.Kind == MentionKind.Lesson || mention is { Kind: MentionKind.Intent, Value: "lesson" });

    private static IReadOnlyList<Mention> Mentions(string text) => RealContent.Library.Understanding.Read(text, Today).Mentions;
}
