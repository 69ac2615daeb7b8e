using EndToEnd.Running;

namespace EndToEnd.Pages;

/// <summary>A server and a browser for the tests of one class, started when the first of them needs them.</summary>
public sealed class World : IAsyncLifetime
{
    private ServerProcess? _server;
    private Chromium? _chromium;

    public ServerProcess Server => _server!;

    public async Task<ChatPage> OpenAsync(Look look)
    {
        _server ??= await ServerProcess.StartAsync();
        _chromium ??= await Chromium.LaunchAsync();
        return await ChatPage.OpenAsync(await _chromium.NewContextAsync(look), _server);
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (_chromium is not null)
        {
            await _chromium.DisposeAsync();
        }

        if (_server is not null)
        {
            await _server.DisposeAsync();
        }
    }
}
