using CoachBot.Coaching;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CoachBot.Dialogs;

public static class CoachServices
{
    /// <summary>Adds the coach as <see cref="IBot"/>, over the content in <paramref name="directory"/>; an <see cref="IStorage"/> must be there too.</summary>
    public static IServiceCollection AddCoach(this IServiceCollection services, string directory)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(_ => Library.Load(directory));
        services.AddSingleton<ConversationState>();
        services.AddSingleton<UserState>();
        services.AddSingleton<Memory>();
        services.AddSingleton<CoachDialog>();
        services.AddSingleton<IBot, Coach>();
        return services;
    }
}
