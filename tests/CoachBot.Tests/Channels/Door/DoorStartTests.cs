using CoachBot.Channels.Connector;
using CoachBot.Tests.Hosting;
using Xunit;

namespace CoachBot.Tests.Channels.Door;

public sealed class DoorStartTests
{
    [Theory]
    [InlineData(false, false, "/api/messages is closed: no MicrosoftAppId is set.")]
    [InlineData(false, true, "Anyone on this machine can use /api/messages without a token: ")]
    [InlineData(true, false, "/api/messages is open to channels that have a token for the app 11111111-2222-3333-4444-555555555555.")]
    [InlineData(true, true, "/api/messages is open to channels that have a token for the app 11111111-2222-3333-4444-555555555555, and without one to anyone on this machine: ")]
    public async Task Start_Always_SaysOnceWhoMayComeIn(bool isApp, bool isOpen, string expected)
    {
        var log = new Lines();
        using var folder = new TempFolder();
        await using var host = await TestHost.StartAsync(folder, new HostOptions
        {
            Log = log,
            Settings = new Dictionary<string, string?>(isApp ? DoorFixture.App : []) { [ConnectorEndpoints.AllowAnonymous] = $"{isOpen}" },
        });

        Assert.StartsWith(expected, Assert.Single(log.Written, line => line.Contains("/api/messages", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_WithASettingThatCannotBeUsed_IsRefused()
    {
        using var folder = new TempFolder();

        await Assert.ThrowsAsync<SettingException>(() => TestHost.StartAsync(folder, new HostOptions { Settings = { [BotIdentity.AppIdKey] = "bot" } }));
    }
}
