using Microsoft.Bot.Serialization;

namespace CoachBot.Turns;

/// <summary>Takes state as the bytes that were compared already: a save serialises once.</summary>
internal sealed partial class StateStorage : IUtf8Storage
{
    StateJson IUtf8Storage.Json => ((BotJson)json).State;

    Task<byte[]?> IUtf8Storage.ReadUtf8Async(string key, CancellationToken cancellationToken) => Task.FromResult(Row(key).Data);

    Task IUtf8Storage.WriteUtf8Async(string key, byte[] utf8, CancellationToken cancellationToken)
    {
        Change(key, utf8);
        return Task.CompletedTask;
    }
}
