using Microsoft.Identity.Client;

namespace CoachBot.Channels.Connector;

/// <summary>What the bot shows a channel's service to be let in. Goes to https addresses alone.</summary>
/// <param name="acquire">Asks for a token, by force for one that no cache holds; null when the bot has no app id.</param>
/// <param name="log">Where a refusal goes.</param>
internal sealed class BotToken(Func<bool, Task<string>>? acquire, ILogger<BotToken> log) : IDisposable
{
    private readonly SemaphoreSlim _one = new(1, 1);
    private volatile int _refusals;

    public bool IsNeeded => acquire is not null;

    /// <summary>Null when none is given.</summary>
    public Task<string?> GetAsync() => AcquireAsync(refused: null);

    /// <summary>Another one than that which a service refused; null when none is given.</summary>
    public Task<string?> RenewAsync(string refused) => AcquireAsync(refused);

    public void Dispose() => _one.Dispose();

    private async Task<string?> AcquireAsync(string? refused)
    {
        var refusals = _refusals;
        await _one.WaitAsync();
        try
        {
            // Who waited for one that was not given would wait as long in vain.
            if (_refusals != refusals)
            {
                return null;
            }

            // Somebody else may have renewed it by now.
            var token = await acquire!(false);
            return token == refused ? await acquire(true) : token;
        }
        catch (Exception e) when (e is MsalException or HttpRequestException or OperationCanceledException)
        {
            _refusals++;
            log.NoToken((e as MsalException)?.ErrorCode ?? e.GetType().Name);
            return null;
        }
        finally
        {
            _one.Release();
        }
    }
}
