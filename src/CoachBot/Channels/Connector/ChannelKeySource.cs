using System.Collections.Frozen;

namespace CoachBot.Channels.Connector;

/// <summary>Where the Bot Framework publishes the keys of its channels: two fixed addresses, and no other that anything names.</summary>
internal sealed class ChannelKeySource(IHttpClientFactory clients, TimeProvider time, ILogger<ChannelKeySource> log)
{
    /// <summary>Of the client that asks.</summary>
    public const string Name = "channel-keys";
    public const int MaxBytes = 1024 * 1024;

    public static readonly Uri Metadata = new("https://login.botframework.com/v1/.well-known/openidconfiguration");
    public static readonly Uri Keys = new("https://login.botframework.com/v1/.well-known/keys");
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>The keys by their ids; null when they cannot be had now, which is logged.</summary>
    public async Task<FrozenDictionary<string, ChannelKey>?> FetchAsync()
    {
        try
        {
            using var http = clients.CreateClient(Name);
            http.MaxResponseContentBufferSize = MaxBytes;
            if ((await GetAsync(http, Metadata)).Text("jwks_uri") != Keys.OriginalString)
            {
                return Failed("the metadata names other keys");
            }

            var keys = (await GetAsync(http, Keys)).Objects("keys").Select(ChannelKey.Read).OfType<ChannelKey>()
                .DistinctBy(key => key.Id).ToFrozenDictionary(key => key.Id, StringComparer.Ordinal);
            return keys.Count > 0 ? keys : Failed("there is no key that can be used");
        }
        catch (Exception e) when (e is HttpRequestException or OperationCanceledException or InvalidDataException)
        {
            return Failed(e.Message);
        }
    }

    private async Task<StrictJson> GetAsync(HttpClient http, Uri address)
    {
        using var patience = new CancellationTokenSource(Patience, time);
        return StrictJson.Read(await http.GetByteArrayAsync(address, patience.Token)) ?? throw new InvalidDataException("the answer is no JSON");
    }

    private FrozenDictionary<string, ChannelKey>? Failed(string reason)
    {
        log.KeysNotFetched(reason);
        return null;
    }
}
