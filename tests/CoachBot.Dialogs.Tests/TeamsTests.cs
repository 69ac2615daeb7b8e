using Microsoft.Bot.Schema;

namespace CoachBot.Dialogs.Tests;

/// <summary>What a client like Teams does beside sending messages.</summary>
public sealed class TeamsTests
{
    private readonly CoachHarness _coach = new();

    [Fact]
    public async Task Install_ToldInSeveralWays_GreetsOnce()
    {
        Assert.Equal("triage.consent", Assert.Single(await InstallAsync("add")).Step);
        Assert.Empty(await _coach.JoinAsync());
        Assert.Empty(await InstallAsync("add"));
    }

    [Fact]
    public async Task Message_AfterABlockThatTookTheTimer_BringsTheCheckInBack()
    {
        await SetCheckInAsync();
        _coach.LoseTimers();
        Assert.Empty(await _coach.PassAsync(TimeSpan.FromDays(2)));

        await _coach.SayAsync("hi");

        Assert.Contains(await _coach.PassAsync(TimeSpan.FromDays(1)), heard => heard.Step == "checkin.hello");
    }

    [Fact]
    public async Task Uninstall_SaysNothingAndPausesTheCheckIn()
    {
        await SetCheckInAsync();

        Assert.Empty(await InstallAsync("remove"));
        Assert.Empty(await _coach.PassAsync(TimeSpan.FromDays(3)));
        Assert.NotEmpty(await InstallAsync("add"));
    }

    [Theory]
    [InlineData("groupChat", null)]
    [InlineData("channel", null)]
    [InlineData(null, true)]
    public async Task Message_InPublic_IsAnsweredByOneLineThatSaysNothingOfHealth(string? type, bool? isGroup)
    {
        var message = _coach.Message("<at>CoachBot</at> my lower back hurts and I leak");
        (message.Conversation!.ConversationType, message.Conversation.IsGroup) = (type, isGroup);
        _coach.Bot = "28:app";

        var heard = Assert.Single(await _coach.ReceiveAsync(message));

        Assert.Equal("public", heard.Step);
        Assert.Contains("https://teams.microsoft.com/l/chat/0/0?users=28%3Aapp", heard.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("leak", heard.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Null(heard.Value("disposition"));
    }

    [Theory]
    [InlineData(ActivityTypes.MessageReaction)]
    [InlineData(ActivityTypes.MessageDelete)]
    [InlineData(ActivityTypes.Typing)]
    public async Task Receive_WhatNeedsNoAnswer_GetsNone(string type)
    {
        await _coach.JoinAsync();

        Assert.Empty(await _coach.ReceiveAsync(new Activity { Type = type, From = _coach.Message("").From }));
        Assert.Equal("triage.age", (await _coach.SayAsync("yes"))[^1].Step);
    }

    private async Task SetCheckInAsync()
    {
        await _coach.JoinAsync();
        foreach (var words in (string[])["yes", "18-49", "lower", "2-3-days", "steady", "4", "none", "none", "none", "none", "none", "none", "none", "none", "none", "floor", "later", "ask me every day at 8", "yes"])
        {
            await _coach.SayAsync(words);
        }
    }

    private Task<IReadOnlyList<Heard>> InstallAsync(string action)
    {
        var update = _coach.Message("");
        (update.Type, update.Action) = (ActivityTypes.InstallationUpdate, action);
        return _coach.ReceiveAsync(update);
    }
}
