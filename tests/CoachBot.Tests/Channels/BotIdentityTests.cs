using CoachBot.Channels.Connector;
using Microsoft.Extensions.Configuration;
using Xunit;

namespace CoachBot.Tests.Channels;

/// <summary>The settings by which channels know us.</summary>
public sealed class BotIdentityTests
{
    private const string App = "11111111-2222-3333-4444-555555555555";
    private const string Tenant = "AAAAAAAA-bbbb-cccc-dddd-eeeeeeeeeeee";

    [Fact]
    public void Read_NoSettings_IsNobody() => Assert.Null(Read());

    [Fact]
    public void Read_AnAppWithItsTenantAndSecret_IsOfThatTenantAlone()
    {
        var identity = Read(("MicrosoftAppId", App), ("MicrosoftAppTenantId", Tenant), ("MicrosoftAppPassword", "s"));

        Assert.Equal(new BotIdentity(BotIdentityType.SingleTenant, App, Tenant.ToLowerInvariant(), "s", null), identity);
    }

    [Fact]
    public void Read_AManagedIdentity_NeedsNoSecret()
    {
        var identity = Read(("MicrosoftAppType", "UserAssignedMSI"), ("MicrosoftAppId", App), ("MicrosoftAppTenantId", Tenant));

        Assert.Equal(BotIdentityType.UserAssignedMsi, identity?.Type);
    }

    [Theory]
    [InlineData("MicrosoftAppId is empty", "MicrosoftAppPassword=s")]
    [InlineData("MicrosoftAppId is no id", "MicrosoftAppId=bot", "MicrosoftAppPassword=s")]
    [InlineData("MicrosoftAppTenantId is no id", "MicrosoftAppId=" + App, "MicrosoftAppPassword=s")]
    [InlineData("MicrosoftAppTenantId is set, but", "MicrosoftAppType=MultiTenant", "MicrosoftAppId=" + App, "MicrosoftAppTenantId=" + Tenant, "MicrosoftAppPassword=s")]
    [InlineData("Set either", "MicrosoftAppId=" + App, "MicrosoftAppTenantId=" + Tenant)]
    [InlineData("Set either", "MicrosoftAppId=" + App, "MicrosoftAppTenantId=" + Tenant, "MicrosoftAppPassword=s", "MicrosoftAppCertificateFile=x.pfx")]
    [InlineData("names no file", "MicrosoftAppId=" + App, "MicrosoftAppTenantId=" + Tenant, "MicrosoftAppCertificateFile=not-there.pfx")]
    [InlineData("of no use to a managed identity", "MicrosoftAppType=UserAssignedMSI", "MicrosoftAppId=" + App, "MicrosoftAppTenantId=" + Tenant, "MicrosoftAppPassword=s")]
    [InlineData("use SingleTenant", "MicrosoftAppType=Both", "MicrosoftAppId=" + App)]
    [InlineData("use SingleTenant", "MicrosoftAppType=1", "MicrosoftAppId=" + App)]
    public void Read_WhatCannotBeUsed_IsNamedWithItsRemedy(string expected, params string[] settings)
    {
        var refused = Assert.Throws<SettingException>(() => Read([.. settings.Select(setting => (setting.Split('=')[0], setting.Split('=')[1]))]));

        Assert.Contains(expected, refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("=s", refused.Message, StringComparison.Ordinal);
    }

    private static BotIdentity? Read(params (string Key, string Value)[] settings) => BotIdentity.Read(
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value))).Build());
}
