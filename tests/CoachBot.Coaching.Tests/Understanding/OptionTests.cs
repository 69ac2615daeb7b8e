using Xunit;

namespace CoachBot.Coaching.Tests;

public class OptionTests
{
    private static readonly Library Library = RealContent.Library;

    public static IEnumerable<object[]> EveryOption =>
        from question in Library.Questions
        from option in question.Options
        select (object[])[question.Id, option];

    [Theory]
    [MemberData(nameof(EveryOption))]
    public void Option_IdOrLabelOfAnOption_PicksIt(string question, string option)
    {
        var options = Library.Question(question).Options;

        Assert.Equal(option, Library.Understanding.Option(question, options, option));
        foreach (var key in (string[])[$"{question}.{option}", $"cautions.{option}"])
        {
            if (Library.Say.Has(key))
            {
                Assert.Equal(option, Library.Understanding.Option(question, options, Library.Say.Text(key).ToUpperInvariant()));
            }
        }
    }

    [Fact]
    public void Option_LabelOfAFlag_PicksItInItsGroup()
    {
        foreach (var group in Library.FlagGroups)
        {
            IReadOnlyList<string> options = ["none", .. group.Flags, "unsure"];
            var step = $"triage.redflags.{group.Id}";

            Assert.All(group.Flags, flag => Assert.Equal(flag, Library.Understanding.Option(step, options, Library.Say.Text($"redflags.{flag}"))));
            Assert.Equal("none", Library.Understanding.Option(step, options, Library.Say.Text($"redflags.{group.Id}.none")));
            Assert.Equal("none", Library.Understanding.Option(step, options, "nah"));
            Assert.Equal("unsure", Library.Understanding.Option(step, options, "not sure"));
        }
    }

    [Theory]
    [InlineData("triage.region", "my lower back", "lower")]
    [InlineData("triage.region", "lumbar", "lower")]
    [InlineData("triage.region", "between the shoulder blades", "upper")]
    [InlineData("triage.region", "not the lower, the upper back", "upper")]
    [InlineData("triage.region", "upper and lower", "both")]
    [InlineData("triage.region", "2", "lower")]
    [InlineData("triage.trend", "much better", "easing")]
    [InlineData("triage.trend", "no better", "steady")]
    [InlineData("triage.trend", "getting worse", "worse")]
    [InlineData("triage.place", "at my desk", "office")]
    [InlineData("triage.place", "cant use the floor", "office")]
    [InlineData("triage.pain", "10/10", "10")]
    [InlineData("triage.age", "im 42", "18-49")]
    [InlineData("triage.age", "81", "75-plus")]
    [InlineData("triage.age", "15", "under-16")]
    [InlineData("triage.consent", "yes", "yes")]
    [InlineData("triage.consent", "no thanks", "no")]
    [InlineData("triage.cautions", "i cant kneel", "knees")]
    [InlineData("triage.cautions", "none", "none")]
    [InlineData("triage.cautions", "bad knees", "knees")]
    public void Option_OwnWords_PickIt(string question, string text, string expected) =>
        Assert.Equal(expected, Library.Understanding.Option(question, Library.Question(question).Options, text));

    [Theory]
    [InlineData("no just a saying", "saying")]
    [InlineData("no jsut a saying", "saying")]
    [InlineData("god no", "saying")]
    [InlineData("no im only messing", "saying")]
    [InlineData("its just how i talk", "saying")]
    [InlineData("no i mean it", "mean")]
    [InlineData("no its not a joke", null)]
    [InlineData("not just a saying", null)]
    [InlineData("no just want it to stop", null)]
    public void Option_WhetherItWasMeant_IsASayingOnlyWhereItSaysSo(string text, string? expected) =>
        Assert.Equal(expected, Library.Understanding.Option("crisis.check", ["saying", "mean"], text));

    [Theory]
    [InlineData("triage.region", "my elbow")]
    [InlineData("triage.region", "upper or lower, hard to tell")]
    [InlineData("triage.consent", "not sure if i can exercise")]
    [InlineData("triage.pain", "11")]
    [InlineData("triage.onset", "3")]
    [InlineData("triage.region", "")]
    public void Option_Unclear_IsNotUnderstood(string question, string text) =>
        Assert.Null(Library.Understanding.Option(question, Library.Question(question).Options, text));

    [Theory]
    [InlineData("no feeling at all down there", "ces-saddle")]
    [InlineData("i wet myself", "ces-bladder")]
    [InlineData("no, but my left leg is numb", null)]
    [InlineData("1", null)]
    [InlineData("what do you mean", null)]
    [InlineData("numb down there and i pooed myself", null)]
    [InlineData("all fine apart from a numb bum", "ces-saddle")]
    [InlineData("fine", "none")]
    [InlineData("nope all fine", "none")]
    [InlineData("fine but something is off", null)]
    [InlineData("no, stays in one spot, easing now i've stopped", "none")]
    [InlineData("nope all good, he's kicking away like a footballer", "none")]
    [InlineData("nothing new, no legs, no loo trouble", "none")]
    [InlineData("no but my back is really stiff after the chair", "none")]
    [InlineData("no idea what any of that is", null)]
    [InlineData("nope fine. well hang on, one shoe claps on the lino", null)]
    [InlineData("no. the postman hears me coming down the road", null)]
    [InlineData("nah except the postman hears me coming", null)]
    [InlineData("i ask people those for a living and it's no to all of them from me", "none")]
    [InlineData("divil a thing wrong with me only the back", "none")]
    [InlineData("the postman hears me coming, other than that no to everything", null)]
    [InlineData("no to everything, well one shoe claps on the lino", null)]
    [InlineData("not fine", null)]
    [InlineData("i was fine", null)]
    [InlineData("my dad had no feeling down below with his disc", null)]
    [InlineData("hubby wet himself last week", null)]
    [InlineData("wet myself years ago at school", null)]
    public void Option_InAGroup_IsNoneOnlyWhenAllOfItSaysSo(string text, string? expected)
    {
        var group = Library.FlagGroups.Single(group => group.Id == "numb");

        Assert.Equal(expected, Library.Understanding.Option("triage.redflags.numb", ["none", .. group.Flags, "unsure"], text));
    }

    [Theory]
    [InlineData("asking for me fella", "theirs")]
    [InlineData("its me", "mine")]
    [InlineData("my own", "mine")]
    public void Option_Whose_IsTheirsWhereTheyAreNamed(string text, string expected) =>
        Assert.Equal(expected, Library.Understanding.Option("safety.whose", ["theirs", "mine"], text));

    [Theory]
    [InlineData("no its from my desk", "none")]
    [InlineData("i slept funny", "none")]
    [InlineData("lifting", "none")]
    [InlineData("lifting and now my leg is numb", null)]
    [InlineData("out of nowhere", "unexplained")]
    [InlineData("no idea", "unsure")]
    [InlineData("not from lifting or anything", null)]
    public void Option_WhatSetItOff_IsACauseOrNone(string text, string? expected) =>
        Assert.Equal(expected, Library.Understanding.Option("triage.redflags.cause", ["none", "unexplained", "unsure"], text));
}
