using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CoachBot.Tests.Hosting;

internal sealed record HostOptions
{
    public Func<IServiceProvider, IBot> Bot { get; init; } = services => new WaterfallBot(services);

    /// <summary>The coach itself, with its pictures and private addresses, instead of <see cref="Bot"/>.</summary>
    public bool IsCoach { get; init; }

    public TimeProvider? Time { get; init; }

    /// <summary>Called before each step of a statement; throws to let storage fail there.</summary>
    public Action? BeforeStep { get; init; }

    /// <summary>Where log lines go; nowhere when null.</summary>
    public ILoggerProvider? Log { get; init; }

    /// <summary>Puts doubles in the place of what the host would use.</summary>
    public Action<IServiceCollection>? Doubles { get; init; }

    public Dictionary<string, string?> Settings { get; init; } = [];
}
