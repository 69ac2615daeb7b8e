using CoachBot.Tests.Hosting;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Xunit;

namespace CoachBot.Tests.Turns;

public sealed class RepliesTests : HostedTest
{
    private string _last = "";

    private protected override HostOptions Options => new() { Bot = _ => new DelegateBot(TurnAsync) };

    [Fact]
    public async Task Update_InALaterTurn_KeepsIdTimestampAndPlace()
    {
        await Client.SayAsync("first");
        var before = (await Client.PollAsync()).Activities.Single(activity => (string?)activity["text"] == "answer first");
        await Client.SayAsync("update");
        var after = (await Client.PollAsync()).Activities.Single(activity => (string?)activity["text"] == "changed");
        Assert.Equal((string)before["id"]!, (string)after["id"]!);
        Assert.Equal((string)before["timestamp"]!, (string)after["timestamp"]!);
        Assert.DoesNotContain("answer first", await Client.TextsAsync());
    }

    [Fact]
    public async Task Delete_InALaterTurn_LeavesAnEventInItsPlace()
    {
        await Client.SayAsync("first");
        var before = (await Client.PollAsync()).Activities.Single(activity => (string?)activity["text"] == "answer first");
        await Client.SayAsync("delete");
        var after = (await Client.PollAsync()).Activities.Single(activity => (string)activity["id"]! == (string)before["id"]!);
        Assert.Equal(("event", (string)before["timestamp"]!), ((string)after["type"]!, (string)after["timestamp"]!));
    }

    [Fact]
    public async Task Update_InTheSameTurn_IsSeenOnlyAsChanged()
    {
        await Client.SayAsync("both");
        Assert.Equal(["both", "changed"], await Client.TextsAsync());
    }

    [Fact]
    public async Task Send_WhatWebChatCannotShow_IsLeftOut()
    {
        await Client.SayAsync("hidden");
        Assert.Equal(["hidden", "shown"], await Client.TextsAsync());
    }

    private async Task TurnAsync(ITurnContext turn, CancellationToken cancellation)
    {
        switch (turn.Activity.Text)
        {
            case null:
                break;
            case "update":
                await turn.UpdateActivityAsync(new Activity { Type = ActivityTypes.MessageUpdate, Id = _last, Text = "changed" }, cancellation);
                break;
            case "delete":
                await turn.DeleteActivityAsync(_last, cancellation);
                break;
            case "both":
                var sent = await turn.SendActivityAsync("answer", cancellationToken: cancellation);
                await turn.UpdateActivityAsync(new Activity { Type = ActivityTypes.Message, Id = sent!.Id, Text = "changed" }, cancellation);
                break;
            case "hidden":
                await turn.SendActivitiesAsync(
                    [new Activity { Type = ActivityTypes.Typing }, new Activity { Type = ActivityTypes.Trace }, new Activity { Type = ActivityTypes.EndOfConversation }, MessageFactory.Text("shown")],
                    cancellation);
                break;
            default:
                _last = (await turn.SendActivityAsync($"answer {turn.Activity.Text}", cancellationToken: cancellation))!.Id!;
                break;
        }
    }
}
