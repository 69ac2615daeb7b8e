using System.Text.Json;
using Microsoft.Bot.Serialization;

namespace Microsoft.Bot.Builder;

/// <summary>A bag of properties that is loaded once in a turn and written back if it changed.</summary>
public abstract partial class BotState : IPropertyManager
{
    private readonly string _contextServiceKey;
    private readonly IStorage _storage;

    public BotState(IStorage storage, string contextServiceKey)
    {
        ArgumentNullException.ThrowIfNull(storage);
        ArgumentNullException.ThrowIfNull(contextServiceKey);
        _storage = storage;
        _contextServiceKey = contextServiceKey;
    }

    private StateJson Json => (_storage as IUtf8Storage)?.Json ?? CachedBotState.Fingerprints;

    public IStatePropertyAccessor<T> CreateProperty<T>(string name)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            throw new ArgumentNullException(nameof(name));
        }

        return new PropertyAccessor<T>(this, name);
    }

    public virtual async Task LoadAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        BotAssert.ContextNotNull(turnContext);
        var cached = GetCachedState(turnContext);
        var key = GetStorageKey(turnContext);
        if (force || cached?.State is null)
        {
            turnContext.TurnState[_contextServiceKey] = await ReadAsync(key, cancellationToken);
        }
    }

    public virtual async Task SaveChangesAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        BotAssert.ContextNotNull(turnContext);
        if (GetCachedState(turnContext) is not { } cached)
        {
            return;
        }

        var utf8 = Json.ToUtf8(cached.State);
        if (!force && utf8.AsSpan().SequenceEqual(cached.Saved))
        {
            return;
        }

        var key = GetStorageKey(turnContext);
        if (_storage is IUtf8Storage storage)
        {
            await storage.WriteUtf8Async(key, utf8, cancellationToken);
        }
        else
        {
            await _storage.WriteAsync(new Dictionary<string, object> { [key] = cached.State }, cancellationToken);
        }

        cached.Saved = utf8;
    }

    /// <summary>Empties the bag; the storage follows at the next save.</summary>
    public virtual Task ClearStateAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        BotAssert.ContextNotNull(turnContext);
        turnContext.TurnState[_contextServiceKey] = new CachedBotState { Saved = [] };
        return Task.CompletedTask;
    }

    /// <summary>Forgets the bag, here and in the storage.</summary>
    public virtual async Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        BotAssert.ContextNotNull(turnContext);
        turnContext.TurnState.Remove(_contextServiceKey);
        await _storage.DeleteAsync([GetStorageKey(turnContext)], cancellationToken);
    }

    /// <summary>Null before the state is loaded.</summary>
    public CachedBotState? GetCachedState(ITurnContext turnContext)
    {
        BotAssert.ContextNotNull(turnContext);
        return turnContext.TurnState.Get<CachedBotState>(_contextServiceKey);
    }

    protected abstract string GetStorageKey(ITurnContext turnContext);

    private async Task<CachedBotState> ReadAsync(string key, CancellationToken cancellationToken)
    {
        if (_storage is IUtf8Storage storage)
        {
            var utf8 = await storage.ReadUtf8Async(key, cancellationToken);
            return utf8 is null ? new CachedBotState() : new CachedBotState(Bag(storage.Json.Read(utf8)), utf8);
        }

        var items = await _storage.ReadAsync([key], cancellationToken);
        return new CachedBotState(Bag(items.TryGetValue(key, out var value) ? value : null));
    }

    private static IDictionary<string, object> Bag(object? value) => value switch
    {
        null => new Dictionary<string, object>(),
        IDictionary<string, object> bag => bag,
        JsonElement { ValueKind: JsonValueKind.Object } element => LooseValue.Convert<Dictionary<string, object>>(element)!,
        _ => throw new InvalidOperationException("What is stored is not a bag of properties."),
    };
}
