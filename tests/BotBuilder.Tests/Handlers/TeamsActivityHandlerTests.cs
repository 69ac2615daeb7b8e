using BotBuilder.Tests.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Microsoft.Bot.Serialization;
using Xunit;

namespace BotBuilder.Tests.Handlers;

public class TeamsActivityHandlerTests
{
    private readonly RecordingAdapter _adapter = new();
    private readonly NotingTeamsHandler _bot = new();

    [Theory]
    [InlineData("channelCreated", "channel General in Backs")]
    [InlineData("teamRenamed", "team Backs")]
    [InlineData("teamArchived", "")]
    public async Task OnTurn_EventOfATeam_HasItsMethod(string eventType, string called)
    {
        await TurnAsync($$"""{"type":"conversationUpdate","channelData":{"eventType":"{{eventType}}","team":{"id":"t","name":"Backs"},"channel":{"name":"General"} } }""");

        Assert.Equal(called, string.Join('|', _bot.Log));
    }

    [Fact]
    public async Task OnTurn_MembersAdded_AreToldWithWhatTeamsKnows()
    {
        await TurnAsync("""{"type":"conversationUpdate","membersAdded":[{"id":"u","userPrincipalName":"u@x"}],"channelData":{"team":{"name":"Backs"}}}""");

        Assert.Equal(["u@x joined Backs"], _bot.Log);
    }

    [Fact]
    public async Task OnTurn_SameOnAnotherChannel_IsAnOrdinaryUpdate()
    {
        await TurnAsync("""{"type":"conversationUpdate","channelData":{"eventType":"channelCreated"}}""", Channels.Webchat);

        Assert.Empty(_bot.Log);
    }

    [Theory]
    [InlineData("messageUpdate", "editMessage", "edit")]
    [InlineData("messageUpdate", "undeleteMessage", "undelete")]
    [InlineData("messageDelete", "softDeleteMessage", "delete")]
    [InlineData("messageUpdate", "unheardOf", "")]
    public async Task OnTurn_MessageChanged_HasItsMethod(string type, string eventType, string called)
    {
        await TurnAsync($$"""{"type":"{{type}}","channelData":{"eventType":"{{eventType}}"} }""");

        Assert.Equal(called, string.Join('|', _bot.Log));
    }

    [Fact]
    public async Task OnTurn_ReadReceipt_TellsHowFar()
    {
        await TurnAsync("""{"type":"event","name":"application/vnd.microsoft.readReceipt","value":{"lastReadMessageId":"1600000000002"}}""");

        Assert.Equal(["read True False"], _bot.Log);
    }

    [Theory]
    [InlineData("""{"type":"invoke","name":"fileConsent/invoke","value":{"action":"accept"}}""", 200)]
    [InlineData("""{"type":"invoke","name":"fileConsent/invoke","value":{"action":"other"}}""", 400)]
    [InlineData("""{"type":"invoke","name":"fileConsent/invoke","value":"text"}""", 400)]
    [InlineData("""{"type":"invoke","name":"fileConsent/invoke"}""", 400)]
    [InlineData("""{"type":"invoke","name":"task/fetch","value":{}}""", 501)]
    [InlineData("""{"type":"invoke","name":"composeExtension/query","value":{}}""", 501)]
    [InlineData("""{"type":"invoke"}""", 501)]
    [InlineData("""{"type":"invoke","name":"signin/verifyState"}""", 501)]
    public async Task OnTurn_Invoke_IsAnsweredWithAStatus(string json, int status)
    {
        await TurnAsync(json);

        Assert.Equal(status, Assert.IsType<InvokeResponse>(Assert.Single(_adapter.Sent).Value).Status);
    }

    [Fact]
    public void TeamsNotifyUser_Message_AsksForAnAlert()
    {
        var message = new Activity("message");
        message.TeamsNotifyUser();

        Assert.Equal((true, false), (Notification().Alert, Notification().AlertInMeeting));

        message.TeamsNotifyUser(alertInMeeting: true, "https://x");

        Assert.Equal((false, true, "https://x"), (Notification().Alert, Notification().AlertInMeeting, Notification().ExternalResourceUrl));

        NotificationInfo Notification() => message.GetChannelData<TeamsChannelData>()!.Notification!;
    }

    [Fact]
    public void TeamsGet_ChannelData_ReadsItsParts()
    {
        var activity = ActivityJson.ReadActivity("""{"channelData":{"team":{"id":"t"},"channel":{"id":"c"},"meeting":{"id":"m"},"settings":{"selectedChannel":{"id":"s"}},"onBehalfOf":[{"itemid":0,"mri":"x"}]}}"""u8);

        Assert.Equal(("t", "c", "m", "s"), (activity.TeamsGetTeamInfo()?.Id, activity.TeamsGetChannelId(), activity.TeamsGetMeetingInfo()?.Id, activity.TeamsGetSelectedChannelId()));
        Assert.Equal("x", Assert.Single(activity.TeamsGetTeamOnBehalfOf()!).Mri);
        Assert.Null(new Activity().TeamsGetTeamInfo());
    }

    private async Task TurnAsync(string json, string channel = Channels.Msteams)
    {
        var activity = ActivityJson.ReadActivity(System.Text.Encoding.UTF8.GetBytes(json));
        activity.ChannelId = channel;
        using var turn = new TurnContext(_adapter, activity);
        await _bot.OnTurnAsync(turn);
    }

    private sealed class NotingTeamsHandler : TeamsActivityHandler
    {
        public List<string> Log { get; } = [];

        protected override Task OnTeamsChannelCreatedAsync(ChannelInfo? channelInfo, TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
            Note($"channel {channelInfo?.Name} in {teamInfo?.Name}");

        protected override Task OnTeamsTeamRenamedAsync(TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
            Note($"team {teamInfo?.Name}");

        protected override Task OnTeamsMembersAddedAsync(IList<TeamsChannelAccount> teamsMembersAdded, TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
            Note($"{teamsMembersAdded[0].UserPrincipalName} joined {teamInfo?.Name}");

        protected override Task OnTeamsMessageEditAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("edit");

        protected override Task OnTeamsMessageUndeleteAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("undelete");

        protected override Task OnTeamsMessageSoftDeleteAsync(ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken) => Note("delete");

        protected override Task OnTeamsReadReceiptAsync(ReadReceiptInfo readReceiptInfo, ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) =>
            Note($"read {readReceiptInfo.IsMessageRead("1600000000001")} {readReceiptInfo.IsMessageRead("1600000000003")}");

        protected override Task OnTeamsFileConsentAcceptAsync(ITurnContext<IInvokeActivity> turnContext, FileConsentCardResponse fileConsentCardResponse, CancellationToken cancellationToken) => Note("accepted");

        private Task Note(string call)
        {
            Log.Add(call);
            return Task.CompletedTask;
        }
    }
}
