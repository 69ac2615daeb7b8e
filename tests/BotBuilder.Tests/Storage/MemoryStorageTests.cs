using Microsoft.Bot.Builder;

namespace BotBuilder.Tests.Storage;

public class MemoryStorageTests : StorageContract
{
    protected override IStorage Storage { get; } = new MemoryStorage();
}
