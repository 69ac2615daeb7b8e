using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Xunit;

namespace BotBuilder.Tests.Dialogs.Prompts;

public class PromptValidatorTests
{
    [Fact]
    public async Task AttemptCount_EveryAnswer_CountsOneAcrossStorage()
    {
        var counts = new List<int>();
        var talk = new Talk(Ask.Once(
            new TextPrompt("text", (prompt, _) =>
            {
                counts.Add(prompt.AttemptCount);
                return Task.FromResult(prompt.AttemptCount == 3);
            }),
            Ask.For("?")));
        await talk.SayAsync("hi");

        await talk.SayAsync("a");
        await talk.SayAsync("b");
        await talk.SayAsync("c");

        Assert.Equal([1, 2, 3], counts);
        Assert.Equal("c", talk.Result.Result);
    }

    [Fact]
    public async Task Validator_HasSpoken_IsNotFollowedByTheRetryPrompt()
    {
        var talk = new Talk(Ask.Once(
            new TextPrompt("text", async (prompt, ct) =>
            {
                await prompt.Context.SendActivityAsync("too short", cancellationToken: ct);
                return false;
            }),
            Ask.For("name?", "again?")));
        await talk.SayAsync("hi");

        Assert.Equal(["too short"], await talk.SayAsync("A"));
    }

    [Fact]
    public async Task Validator_AnswerNotRecognized_IsAskedAllTheSame()
    {
        var seen = new List<bool>();
        var talk = new Talk(Ask.Once(
            new NumberPrompt<int>("number", (prompt, _) =>
            {
                seen.Add(prompt.Recognized.Succeeded);
                return Task.FromResult(true);
            }),
            Ask.For("how many?")));
        await talk.SayAsync("hi");

        await talk.SayAsync("no idea");

        Assert.Equal([false], seen);
        Assert.Equal(0, talk.Result.Result);
    }

    [Fact]
    public async Task Validator_ReplacesTheValue_EndsWithTheReplacement()
    {
        var talk = new Talk(Ask.Once(
            new TextPrompt("text", (prompt, _) =>
            {
                prompt.Recognized.Value = prompt.Recognized.Value.ToUpperInvariant();
                return Task.FromResult(true);
            }),
            Ask.For("?")));
        await talk.SayAsync("hi");

        await talk.SayAsync("ann");

        Assert.Equal("ANN", talk.Result.Result);
    }

    [Fact]
    public async Task Validator_StateAndValidations_AreKeptBetweenAttempts()
    {
        var options = Ask.For("?");
        options.Validations = "secret";
        var talk = new Talk(Ask.Once(
            new TextPrompt("text", (prompt, _) =>
            {
                var before = prompt.State.TryGetValue("before", out var kept) ? kept : null;
                prompt.State["before"] = prompt.Recognized.Value;
                prompt.Recognized.Value = $"{before} {prompt.Options.Validations}";
                return Task.FromResult(before is not null);
            }),
            options));
        await talk.SayAsync("hi");

        await talk.SayAsync("first");
        await talk.SayAsync("second");

        Assert.Equal("first secret", talk.Result.Result);
    }
}
