using System.Globalization;
using System.Threading.RateLimiting;

namespace CoachBot.Web;

/// <summary>How much one client may ask for: generous to people, not to loops.</summary>
internal static class RateLimits
{
    public const string NewTokens = "new-tokens";
    public const string Posts = "posts";
    public const string Sockets = "sockets";

    /// <summary>A channel brings the messages of very many people with one token.</summary>
    public const string Channels = "channels";

    /// <summary>What is read and drawn anew for each request.</summary>
    public const string Own = "own";

    public static void AddRateLimits(this IServiceCollection services, IConfiguration configuration)
    {
        var enabled = configuration.GetValue("RateLimits:Enabled", true);
        services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.OnRejected = static async (rejected, _) =>
                await Problems.WriteAsync(rejected.HttpContext, StatusCodes.Status429TooManyRequests, "Too many requests.");
            Add(NewTokens, burst: 60, perSecond: 1);
            Add(Posts, burst: 200, perSecond: 20);
            Add(Sockets, burst: 60, perSecond: 2);
            Add(Channels, burst: 2000, perSecond: 500);
            Add(Own, burst: 60, perSecond: 2);

            void Add(string name, int burst, int perSecond) => options.AddPolicy(name, context => enabled
                ? RateLimitPartition.GetTokenBucketLimiter(Client(context, name), _ => new TokenBucketRateLimiterOptions
                {
                    TokenLimit = burst,
                    TokensPerPeriod = perSecond,
                    ReplenishmentPeriod = TimeSpan.FromSeconds(1),
                    AutoReplenishment = true,
                })
                : RateLimitPartition.GetNoLimiter(""));
        });
    }

    private const int Partitions = 1 << 14;

    /// <summary>Many people share an address at work, so what a token can do is counted by token, in a bounded number of buckets.</summary>
    private static string Client(HttpContext context, string policy) => policy == NewTokens || context.Request.Headers.Authorization is not [{ } token]
        ? context.Connection.RemoteIpAddress?.ToString() ?? ""
        : (token.GetHashCode(StringComparison.Ordinal) & (Partitions - 1)).ToString(CultureInfo.InvariantCulture);
}
