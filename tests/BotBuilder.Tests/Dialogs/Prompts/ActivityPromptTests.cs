using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Xunit;

namespace BotBuilder.Tests.Dialogs.Prompts;

public class ActivityPromptTests
{
    [Fact]
    public async Task Answer_ActivityTheValidatorAccepts_EndsTheWaiting()
    {
        var talk = new Talk(Ask.Once(new ActivityPrompt("event", IsTickAsync), Ask.For("waiting", "still waiting")));

        Assert.Equal(["waiting"], await talk.SayAsync("hi"));
        Assert.Equal(["still waiting"], await talk.SayAsync("are you there?"));
        Assert.Empty(await talk.SendAsync(new Activity { Type = ActivityTypes.Event, Name = "tick" }));

        Assert.Equal(DialogTurnStatus.Complete, talk.Result.Status);
    }

    [Fact]
    public async Task Answer_Alone_EndsWithTheActivity()
    {
        var talk = new Talk(new ActivityPrompt("event", IsTickAsync), options: Ask.For("waiting"));
        await talk.SayAsync("hi");

        await talk.SendAsync(new Activity { Type = ActivityTypes.Event, Name = "tick" });

        Assert.Equal("tick", Assert.IsType<Activity>(talk.Result.Result).Name);
    }

    [Fact]
    public void Construct_NoValidator_IsRefused() => Assert.Throws<ArgumentNullException>(() => new ActivityPrompt("event", null!));

    private static Task<bool> IsTickAsync(PromptValidatorContext<Activity> prompt, CancellationToken cancellationToken)
        => Task.FromResult(prompt.Recognized.Value is { Type: ActivityTypes.Event, Name: "tick" });
}
