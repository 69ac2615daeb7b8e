using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Xunit;

namespace BotBuilder.Tests.Dialogs.Prompts;

public class NumberPromptTests
{
    [Theory]
    [InlineData("42", 42)]
    [InlineData("about seven, I think", 7)]
    [InlineData("-3", -3)]
    [InlineData("1,000", 1000)]
    [InlineData("$500", 500)]
    [InlineData("500 dollars", 500)]
    [InlineData("I am 18 years old", 18)]
    [InlineData("I've run 5km", 5)]
    [InlineData("The temperature is 32C.", 32)]
    public async Task Int_Answer_IsRead(string answer, int expected) => Assert.Equal(expected, await AnswerAsync(new NumberPrompt<int>("n"), answer));

    [Fact]
    public async Task EveryType_Answer_IsReadAsThatType()
    {
        Assert.Equal(3_000_000_000L, await AnswerAsync(new NumberPrompt<long>("n"), "three billion"));
        Assert.Equal(3.14f, await AnswerAsync(new NumberPrompt<float>("n"), "3.14"));
        Assert.Equal(3.14d, await AnswerAsync(new NumberPrompt<double>("n"), "3.14"));
        Assert.Equal(3.14m, await AnswerAsync(new NumberPrompt<decimal>("n"), "3.14"));
    }

    [Theory]
    [InlineData("hello")]
    [InlineData("3.14")]
    [InlineData("9pm")]
    [InlineData("dollars")]
    public async Task Int_NoWholeNumber_AsksAgain(string answer)
    {
        var talk = new Talk(Ask.Once(new NumberPrompt<int>("n"), Ask.For("how many?", "a number, please")));
        await talk.SayAsync("hi");

        Assert.Equal(["a number, please"], await talk.SayAsync(answer));
    }

    [Fact]
    public async Task Locale_Nonsense_IsReadAsEnglish()
    {
        var talk = new Talk(Ask.Once(new NumberPrompt<double>("n"), Ask.For("how many?")));
        await talk.SayAsync("hi");

        await talk.SendAsync(new Activity { Type = ActivityTypes.Message, Text = "2.5", Locale = "not a locale!" });

        Assert.Equal(2.5, talk.Result.Result);
    }

    [Theory]
    [InlineData("nl-nl", "3,14", 3.14)]
    [InlineData("nl-nl", "3.14", 3.14)]
    [InlineData("de-de", "-2,5 ", -2.5)]
    [InlineData("en-gb", "1,250", 1250)]
    public async Task Locale_DecimalComma_IsReadAsThatLanguageWritesIt(string locale, string answer, double expected)
    {
        var talk = new Talk(Ask.Once(new NumberPrompt<double>("n", defaultLocale: locale), Ask.For("how many?")));
        await talk.SendAsync(new Activity { Type = ActivityTypes.Message, Text = "hi", Locale = locale });

        await talk.SendAsync(new Activity { Type = ActivityTypes.Message, Text = answer, Locale = locale });

        Assert.Equal(expected, talk.Result.Result);
    }

    [Fact]
    public void Construct_OtherType_IsRefused() => Assert.Throws<NotSupportedException>(() => new NumberPrompt<short>("n"));

    private static async Task<object?> AnswerAsync(Dialog prompt, string answer)
    {
        var talk = new Talk(Ask.Once(prompt, Ask.For("how many?")));
        await talk.SayAsync("hi");
        await talk.SayAsync(answer);
        return talk.Result.Result;
    }
}
