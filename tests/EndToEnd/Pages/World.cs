using EndToEnd.Running;

namespace EndToEnd.Pages;

/// <summary>A server and a browser for the tests of one class, started when the first of them needs them.</summary>
public sealed class World : IAsyncLifetime
{
    private ServerProcess? _server;
    private Chromium? _chromium;

    public ServerProcess Server => _server!;

    /// <param name="look">Size and colours.</param>
    /// <param name="script">Runs in the page before anything of ours; null for none.</param>
    public async Task<ChatPage> OpenAsync(Look look, string? script = null)
    {
        _server ??= await ServerProcess.StartAsync();
        _chromium ??= await Chromium.LaunchAsync();
        var context = await _chromium.NewContextAsync(look);
        if (script is not null)
        {
            await context.AddInitScriptAsync(script);
        }

        return await ChatPage.OpenAsync(context, _server);
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
