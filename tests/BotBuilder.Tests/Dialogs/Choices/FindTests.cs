using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;
using Xunit;

namespace BotBuilder.Tests.Dialogs.Choices;

public class FindTests
{
    private static readonly string[] Colours = ["red", "green", "blue"];

    [Theory]
    [InlineData("red", "red")]
    [InlineData("RED", "red")]
    [InlineData("the red one please.", "red")]
    [InlineData("blue or green", "blue green")]
    [InlineData("redder", "")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void FindChoices_Utterance_FindsTheChoicesInOrderOfMention(string? utterance, string expected)
        => Assert.Equal(expected, string.Join(' ', Find.FindChoices(utterance!, Colours).Select(found => found.Resolution.Value)));

    [Fact]
    public void FindChoices_Found_TellsWhereAndHowWell()
    {
        var found = Assert.Single(Find.FindChoices("I take the Green one", Colours));

        Assert.Equal("choice", found.TypeName);
        Assert.Equal("Green", found.Text);
        Assert.Equal((11, 15), (found.Start, found.End));
        Assert.Equal(1, found.Resolution.Index);
        Assert.Equal(1f, found.Resolution.Score);
        Assert.Equal("green", found.Resolution.Synonym);
    }

    [Fact]
    public void FindChoices_SynonymAndTitle_StandForTheChoice()
    {
        List<Choice> choices =
        [
            new("lower") { Synonyms = ["lumbar", "small of the back"] },
            new("upper") { Action = new CardAction { Title = "Between the shoulders" } },
        ];

        Assert.Equal("lower", Assert.Single(Find.FindChoices("just here, in the small of the back", choices)).Resolution.Value);
        Assert.Equal("upper", Assert.Single(Find.FindChoices("between the shoulders", choices)).Resolution.Value);
        Assert.Empty(Find.FindChoices("between the shoulders", choices, new FindChoicesOptions { NoAction = true }));
        Assert.Empty(Find.FindChoices("upper", choices, new FindChoicesOptions { NoValue = true }));
    }

    [Fact]
    public void FindChoices_LongerValueContainsAShorterOne_TakesTheLonger()
        => Assert.Equal("dark red", Assert.Single(Find.FindChoices("make it dark red", ["red", "dark red"])).Resolution.Value);

    [Fact]
    public void FindChoices_WordsFarApart_AreNoMatch()
    {
        string[] choices = ["cat cow"];

        Assert.Single(Find.FindChoices("cat and then cow", choices));
        Assert.Empty(Find.FindChoices("cat and then after that cow", choices));
        Assert.Single(Find.FindChoices("cat and then after that cow", choices, new FindChoicesOptions { MaxTokenDistance = 4 }));
    }

    [Fact]
    public void FindChoices_OtherWordsBetween_LowerTheScore()
        => Assert.InRange(Find.FindChoices("cat and cow", ["cat cow"])[0].Resolution.Score, 0.5f, 0.9f);

    [Fact]
    public void FindValues_PartialMatchesAllowed_FindsSomeOfTheWords()
    {
        List<SortedValue> values = [new() { Value = "bird dog", Index = 0 }, new() { Value = "side plank", Index = 1 }];

        Assert.Empty(Find.FindValues("the plank", values));
        Assert.Equal(1, Assert.Single(Find.FindValues("the plank", values, new FindValuesOptions { AllowPartialMatches = true })).Resolution.Index);
    }

    [Fact]
    public void FindValues_CustomTokenizer_IsUsed()
    {
        var options = new FindValuesOptions
        {
            Tokenizer = (text, _) => [new Token { Start = 0, End = text.Length - 1, Text = text, Normalized = text.Replace("-", "", StringComparison.Ordinal) }],
        };

        Assert.Single(Find.FindValues("catcow", [new SortedValue { Value = "cat-cow" }], options));
    }

    [Fact]
    public void FindValues_Values_KeepTheirOrder()
    {
        List<SortedValue> values = [new() { Value = "a", Index = 0 }, new() { Value = "long one", Index = 1 }];

        Find.FindValues("nothing of the kind", values);

        Assert.Equal("a", values[0].Value);
    }

    [Fact]
    public void FindChoices_VeryLongUtterance_TakesLinearTime()
    {
        var utterance = string.Concat(Enumerable.Repeat("red cat ", 20_000));

        Assert.Equal(2, Find.FindChoices(utterance, ["red", "cat"]).Count);
    }
}
