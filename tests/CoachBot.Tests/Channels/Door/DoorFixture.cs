using System.Net.Http.Json;
using CoachBot.Channels.Connector;
using CoachBot.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;
using Xunit;

namespace CoachBot.Tests.Channels.Door;

/// <summary>A host that is an app, and open to this machine beside it when told so.</summary>
public sealed class DoorFixture : IAsyncLifetime, IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly TempFolder _openFolder = new();
    private readonly KeyServer _keys = new(TestKey.Teams, TestKey.Next, TestKey.Nobody, TestKey.Weak);
    private readonly ManualTime _time = new();
    private TestHost? _host;
    private TestHost? _open;
    private int _next;

    internal Lines Log { get; } = new();

    internal Uri Address => _host!.Address;

    internal HttpClient Http { get; } = new();

    internal static Dictionary<string, string?> App => new()
    {
        [BotIdentity.AppIdKey] = TestToken.AppId,
        [BotIdentity.TenantKey] = Guid.Empty.ToString(),
        [BotIdentity.PasswordKey] = "secret",
    };

    internal TestToken Token => new(_time.GetUtcNow());

    public async Task InitializeAsync() => _host = await StartAsync(_folder, App);

    public async Task DisposeAsync()
    {
        await _host!.DisposeAsync();
        if (_open is not null)
        {
            await _open.DisposeAsync();
        }
    }

    public void Dispose()
    {
        Http.Dispose();
        _keys.Dispose();
        _folder.Dispose();
        _openFolder.Dispose();
    }

    /// <summary>The same, but open to this machine.</summary>
    internal async Task<Uri> OpenAsync() => (_open ??= await StartAsync(
        _openFolder, new Dictionary<string, string?>(App) { [ConnectorEndpoints.AllowAnonymous] = "true" })).Address;

    /// <param name="authorization">The header's values.</param>
    /// <param name="change">Changes the activity, which asks for the replies in the answer.</param>
    /// <param name="address">Of another host than this one.</param>
    internal async Task<HttpResponseMessage> PostAsync(StringValues authorization, Action<Dictionary<string, object?>>? change = null, Uri? address = null)
    {
        var activity = new Dictionary<string, object?>
        {
            ["type"] = "message",
            ["id"] = $"{Interlocked.Increment(ref _next)}",
            ["text"] = "echo in",
            ["serviceUrl"] = TestToken.Service,
            ["channelId"] = "msteams",
            ["from"] = new { id = "u1" },
            ["conversation"] = new { id = "c1" },
            ["recipient"] = new { id = "bot" },
            ["deliveryMode"] = "expectReplies",
        };
        change?.Invoke(activity);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(address ?? Address, "/api/messages")) { Content = JsonContent.Create(activity) };
        foreach (var value in authorization)
        {
            request.Headers.TryAddWithoutValidation("Authorization", value);
        }

        return await Http.SendAsync(request);
    }

    private Task<TestHost> StartAsync(TempFolder folder, Dictionary<string, string?> settings) => TestHost.StartAsync(folder, new HostOptions
    {
        Time = _time,
        Log = Log,
        Settings = settings,
        Doubles = services => services.AddHttpClient(ChannelKeySource.Name).ConfigurePrimaryHttpMessageHandler(() => _keys),
    });
}
