using Microsoft.Bot.Builder;
using Xunit;

namespace BotBuilder.Tests.Storage;

/// <summary>What every storage must do; derive and say which.</summary>
public abstract class StorageContract
{
    protected abstract IStorage Storage { get; }

    [Fact]
    public async Task Read_UnknownKey_GivesNothing() => Assert.Empty(await Storage.ReadAsync(["unknown"]));

    [Theory]
    [InlineData("simple")]
    [InlineData("a/b\\c?d=e#f%20'\"; drop table x; --")]
    [InlineData("ключ 键 🔑")]
    public async Task Write_AnyKey_IsReadBack(string key)
    {
        await WriteAsync(key, new Item { Name = "x", Tags = ["a", "b"] });

        var item = await ReadAsync(key);

        Assert.Equal("x", item.Name);
        Assert.Equal(["a", "b"], item.Tags);
        Assert.NotNull(item.ETag);
    }

    [Fact]
    public async Task Read_Value_IsACopy()
    {
        var written = new Item { Name = "before" };
        await WriteAsync("key", written);
        written.Name = "after";
        var first = await ReadAsync("key");
        first.Name = "changed";

        Assert.Equal("before", (await ReadAsync("key")).Name);
    }

    [Fact]
    public async Task Write_ReadBefore_GetsANewVersion()
    {
        await WriteAsync("key", new Item { Name = "one" });
        var item = await ReadAsync("key");
        item.Name = "two";
        await WriteAsync("key", item);

        var again = await ReadAsync("key");

        Assert.Equal("two", again.Name);
        Assert.NotEqual(item.ETag, again.ETag);
    }

    [Fact]
    public async Task Write_StaleVersion_FailsAndChangesNothing()
    {
        await WriteAsync("key", new Item { Name = "one" });
        var stale = await ReadAsync("key");
        await WriteAsync("key", await ReadAsync("key"));
        stale.Name = "stale";

        await Assert.ThrowsAnyAsync<Exception>(() => WriteAsync("key", stale));
        Assert.Equal("one", (await ReadAsync("key")).Name);
    }

    [Theory]
    [InlineData("*")]
    [InlineData(null)]
    public async Task Write_AnyVersion_Passes(string? eTag)
    {
        await WriteAsync("key", new Item { Name = "one" });
        await WriteAsync("key", new Item { Name = "two", ETag = eTag });

        Assert.Equal("two", (await ReadAsync("key")).Name);
    }

    [Fact]
    public async Task Delete_Keys_ForgetsOnlyThem()
    {
        await WriteAsync("a", new Item());
        await WriteAsync("b", new Item());

        await Storage.DeleteAsync(["a", "unknown"]);

        Assert.Equal(["b"], (await Storage.ReadAsync(["a", "b"])).Keys);
    }

    [Fact]
    public async Task Any_NullKeys_Throws()
    {
        await Assert.ThrowsAsync<ArgumentNullException>(() => Storage.ReadAsync(null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => Storage.WriteAsync(null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => Storage.DeleteAsync(null!));
    }

    private Task WriteAsync(string key, Item item) => Storage.WriteAsync(new Dictionary<string, object> { [key] = item });

    private async Task<Item> ReadAsync(string key) => (await Storage.ReadAsync<Item>([key]))[key];

    public sealed class Item : IStoreItem
    {
        public string? Name { get; set; }

        public string[] Tags { get; set; } = [];

        public string? ETag { get; set; }
    }
}
