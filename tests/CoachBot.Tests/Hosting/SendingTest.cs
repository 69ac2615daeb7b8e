using Xunit;

namespace CoachBot.Tests.Hosting;

/// <summary>A test of what is sent to a channel's service: a double of it, and the sender with a clock of its own.</summary>
public abstract class SendingTest : IAsyncLifetime
{
    private protected ManualTime Time { get; } = new();

    private protected ConnectorDouble Service { get; private set; } = null!;

    private protected Sending Sender { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Service = await ConnectorDouble.StartAsync();
        Sender = Sending.Prepare(Time);
    }

    public async Task DisposeAsync()
    {
        await Sender.DisposeAsync();
        await Service.DisposeAsync();
    }

    /// <summary>Sends one message, which the service answers so.</summary>
    private protected async Task SendAsync(params Reply[] replies)
    {
        Service.First(replies);
        await Sender.PostAsync(new Sending.Message(Service.Url, "hi"));
        await Sender.StartAsync();
    }
}
