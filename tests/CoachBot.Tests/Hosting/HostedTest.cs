using Xunit;

namespace CoachBot.Tests.Hosting;

/// <summary>A test with a running host and one person who has opened a conversation.</summary>
public abstract class HostedTest : IAsyncLifetime, IDisposable
{
    private readonly TempFolder _folder = new();
    private TestHost? _host;
    private DirectLineClient? _client;

    private protected TempFolder Folder => _folder;

    private protected TestHost Host => _host!;

    private protected DirectLineClient Client => _client!;

    private protected virtual HostOptions Options => new();

    public async Task InitializeAsync()
    {
        _host = await TestHost.StartAsync(_folder, Options);
        _client = await _host.NewClient().StartAsync();
    }

    public async Task DisposeAsync() => await _host!.DisposeAsync();

    /// <summary>The same file under a new process.</summary>
    private protected async Task RestartAsync()
    {
        await _host!.DisposeAsync();
        _host = await TestHost.StartAsync(_folder, Options);
        var again = _host.NewClient();
        (again.Token, again.Conversation) = (_client!.Token, _client.Conversation);
        _client.Dispose();
        _client = again;
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        _client?.Dispose();
        _folder.Dispose();
    }
}
