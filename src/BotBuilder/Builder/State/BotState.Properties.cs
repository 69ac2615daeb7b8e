using System.Text.Json;
using Microsoft.Bot.Serialization;

namespace Microsoft.Bot.Builder;

public abstract partial class BotState
{
    /// <exception cref="KeyNotFoundException">There is no such property and <typeparamref name="T"/> is a value type.</exception>
    protected Task<T> GetPropertyValueAsync<T>(ITurnContext turnContext, string propertyName, CancellationToken cancellationToken = default)
    {
        var state = Loaded(turnContext, propertyName);
        if (!state.TryGetValue(propertyName, out var value))
        {
            return typeof(T).IsValueType ? throw new KeyNotFoundException(propertyName) : Task.FromResult(default(T)!);
        }

        var typed = LooseValue.To<T>(value)!;

        // What was read as JSON is kept as what it turned out to be, so that changes to it are saved.
        if (value is JsonElement)
        {
            state[propertyName] = typed;
        }

        return Task.FromResult(typed);
    }

    protected Task DeletePropertyValueAsync(ITurnContext turnContext, string propertyName, CancellationToken cancellationToken = default)
    {
        Loaded(turnContext, propertyName).Remove(propertyName);
        return Task.CompletedTask;
    }

    protected Task SetPropertyValueAsync(ITurnContext turnContext, string propertyName, object? value, CancellationToken cancellationToken = default)
    {
        Loaded(turnContext, propertyName)[propertyName] = value!;
        return Task.CompletedTask;
    }

    private IDictionary<string, object> Loaded(ITurnContext turnContext, string propertyName)
    {
        BotAssert.ContextNotNull(turnContext);
        ArgumentNullException.ThrowIfNull(propertyName);
        return GetCachedState(turnContext)?.State ?? throw new InvalidOperationException("The state is not loaded.");
    }

    private sealed class PropertyAccessor<T>(BotState state, string name) : IStatePropertyAccessor<T>
    {
        public string Name { get; } = name;

        public async Task<T> GetAsync(ITurnContext turnContext, Func<T>? defaultValueFactory, CancellationToken cancellationToken)
        {
            await state.LoadAsync(turnContext, false, cancellationToken);
            var missing = !state.Loaded(turnContext, Name).ContainsKey(Name);
            if (missing && typeof(T).IsValueType)
            {
                return defaultValueFactory is null ? default! : await KeepAsync();
            }

            var value = await state.GetPropertyValueAsync<T>(turnContext, Name, cancellationToken);
            return value is null && defaultValueFactory is not null ? await KeepAsync() : value;

            async Task<T> KeepAsync()
            {
                var made = defaultValueFactory();
                await SetAsync(turnContext, made, cancellationToken);
                return made;
            }
        }

        public async Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken)
        {
            await state.LoadAsync(turnContext, false, cancellationToken);
            await state.DeletePropertyValueAsync(turnContext, Name, cancellationToken);
        }

        public async Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken)
        {
            await state.LoadAsync(turnContext, false, cancellationToken);
            await state.SetPropertyValueAsync(turnContext, Name, value, cancellationToken);
        }
    }
}
