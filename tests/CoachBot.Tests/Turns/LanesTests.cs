using CoachBot.Turns;
using Xunit;

namespace CoachBot.Tests.Turns;

public sealed class LanesTests
{
    [Fact]
    public async Task Enter_SameConversation_LetsInOneAtATimeInOrder()
    {
        var lanes = new Lanes(100, 100);
        var order = new List<int>();
        var first = await lanes.EnterAsync("c");
        var waiting = Enumerable.Range(0, 50).Select(EnterAsync).ToList();
        Assert.Empty(order);
        first.Dispose();
        await Task.WhenAll(waiting);
        Assert.Equal(Enumerable.Range(0, 50), order);

        async Task EnterAsync(int number)
        {
            using var lease = await lanes.EnterAsync("c");
            order.Add(number);
            await Task.Yield();
        }
    }

    [Fact]
    public async Task Enter_OtherConversation_DoesNotWait()
    {
        var lanes = new Lanes(1, 10);
        using var first = await lanes.EnterAsync("a");
        Assert.True(lanes.EnterAsync("b").AsTask().IsCompleted);
    }

    [Fact]
    public async Task Enter_TooManyInOneConversation_Refuses()
    {
        var lanes = new Lanes(1, 10);
        using var first = await lanes.EnterAsync("a");
        var second = lanes.EnterAsync("a").AsTask();
        Assert.False(Assert.Throws<LanesFullException>(() => { _ = lanes.EnterAsync("a").AsTask(); }).WholeServer);
        Assert.False(second.IsCompleted);
    }

    [Fact]
    public async Task Enter_TooManyInAll_RefusesUntilOneLeaves()
    {
        var lanes = new Lanes(10, 2);
        using var first = await lanes.EnterAsync("a");
        var second = await lanes.EnterAsync("b");
        Assert.True(Assert.Throws<LanesFullException>(() => { _ = lanes.EnterAsync("c").AsTask(); }).WholeServer);
        second.Dispose();
        Assert.True(lanes.EnterAsync("c").AsTask().IsCompleted);
    }
}
