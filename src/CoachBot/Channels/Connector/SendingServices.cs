using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Identity.Client;

namespace CoachBot.Channels.Connector;

/// <summary>What sends to channels that are called.</summary>
internal static class SendingServices
{
    private static readonly TimeSpan TokenPatience = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan AddressKept = TimeSpan.FromMinutes(5);

    public static void AddSending(this IServiceCollection services)
    {
        // Their log lines would name conversations.
        services.AddHttpClient(Connector.Client, client => client.Timeout = Timeout.InfiniteTimeSpan).RemoveAllLoggers()
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false, UseCookies = false, PooledConnectionLifetime = AddressKept });
        services.AddHttpClient(Entra.Client, client => client.Timeout = TokenPatience).RemoveAllLoggers();
        services.TryAddSingleton(Random.Shared);
        services.AddSingleton<IMsalHttpClientFactory, TokenClients>();
        services.AddSingleton(all => new BotToken(
            all.GetService<BotIdentity>() is { } identity ? Entra.Tokens(identity, all.GetRequiredService<IMsalHttpClientFactory>()) : null,
            all.GetRequiredService<ILogger<BotToken>>()));
        services.AddSingleton<Connector>();
        services.AddSingleton<Posting>();
        services.AddSingleton<Verdicts>();
        services.AddSingleton<Budgets>();
        services.AddSingleton<Outbox>();
        services.AddSingleton<Rounds>();
        services.AddSingleton<OutboxSender>();
    }

    private sealed class TokenClients(IHttpClientFactory clients) : IMsalHttpClientFactory
    {
        public HttpClient GetHttpClient() => clients.CreateClient(Entra.Client);
    }
}
