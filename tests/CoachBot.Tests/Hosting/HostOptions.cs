using Microsoft.Bot.Builder;

namespace CoachBot.Tests.Hosting;

internal sealed record HostOptions
{
    public Func<IServiceProvider, IBot> Bot { get; init; } = services => new WaterfallBot(services);

    public TimeProvider? Time { get; init; }

    /// <summary>Called before each step of a statement; throws to let storage fail there.</summary>
    public Action? BeforeStep { get; init; }

    public Dictionary<string, string?> Settings { get; init; } = [];
}
