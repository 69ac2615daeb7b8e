using Microsoft.Bot.Builder.Dialogs;
using Xunit;

namespace BotBuilder.Tests.Dialogs.Prompts;

public class DateTimePromptTests
{
    [Fact]
    public async Task Answer_TimeOfDay_IsRead()
    {
        var talk = new Talk(Ask.Once(new DateTimePrompt("when"), Ask.For("when?")));
        await talk.SayAsync("hi");

        await talk.SayAsync("at 7:30 am");

        var meaning = Assert.IsType<IList<DateTimeResolution>>(talk.Result.Result, exactMatch: false)[0];
        Assert.Equal(("T07:30", "07:30:00"), (meaning.Timex, meaning.Value));
    }

    [Fact]
    public async Task Answer_NoTime_AsksAgain()
    {
        var talk = new Talk(Ask.Once(new DateTimePrompt("when"), Ask.For("when?", "a time, please")));
        await talk.SayAsync("hi");

        Assert.Equal(["a time, please"], await talk.SayAsync("whenever"));
    }
}
