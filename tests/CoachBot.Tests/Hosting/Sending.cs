using System.Globalization;
using CoachBot.Channels.Connector;
using CoachBot.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CoachBot.Tests.Hosting;

/// <summary>The way out to channels by itself: the real outbox, database, sender and HTTP, without a bot.</summary>
internal sealed class Sending : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly TempFolder _folder = new();
    private readonly ServiceProvider _services;

    private Sending(TimeProvider time, (string Key, string Value)[] settings)
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.AddProvider(Log));
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(one => one.Key, one => (string?)one.Value)).Build());
        services.AddSingleton(time);
        services.AddSingleton(_ => new Database("Data Source=data/coachbot.db", _folder.Path));
        services.AddSingleton(new Random(1));
        services.AddSending();
        _services = services.BuildServiceProvider();
    }

    public Lines Log { get; } = new();

    public Database Database => _services.GetRequiredService<Database>();

    /// <summary>Not started yet, so that what is posted first waits together.</summary>
    public static Sending Prepare(TimeProvider time, params (string Key, string Value)[] settings) => new(time, settings);

    public Task StartAsync() => _services.GetRequiredService<OutboxSender>().StartAsync(CancellationToken.None);

    public Task StopAsync() => _services.GetRequiredService<OutboxSender>().StopAsync(CancellationToken.None);

    /// <summary>Commits messages as a turn does.</summary>
    public Task PostAsync(params Message[] messages) => Database.WriteAsync(new Post(messages, Now));

    /// <summary>Waits until a message was tried so often, or is not tried again; a clock given moves on to when it is due.</summary>
    public async Task<Marked> TriedAsync(long id, int attempts = 1, ManualTime? time = null)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            var marked = Read(id)!;
            if (marked.Status != OutboxStatus.Sending)
            {
                if (marked.Attempts >= attempts || marked.Status != OutboxStatus.Pending)
                {
                    return marked;
                }

                // Once it is due the clock creeps, so that nothing else is late by the time it is sent.
                time?.Advance(marked.Wait > TimeSpan.Zero ? marked.Wait : TimeSpan.FromMilliseconds(1));
            }

            patience.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }

    /// <summary>How many messages there are of a status.</summary>
    public long Count(string status) => Database.Read(status, static (session, status) =>
    {
        using var count = session.Use("SELECT count(*) FROM outbox WHERE status = ?").With(status);
        return count.Step() ? count.Long(0) : 0;
    });

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        await _services.DisposeAsync();
        Log.Dispose();
        _folder.Dispose();
    }

    private Marked? Read(long id) => Database.Read((id, Now), static (session, from) =>
    {
        using var read = session.Use("SELECT status, attempts, lease, resent, remote FROM outbox WHERE id = ?").With(from.id);
        return read.Step()
            ? new Marked(read.Text(0), (int)read.Long(1), TimeSpan.FromMilliseconds(read.Long(2) - from.Now), read.Long(3) != 0, read.IsNull(4) ? null : read.Text(4))
            : null;
    });

    private long Now => _services.GetRequiredService<TimeProvider>().GetUtcNow().ToUnixTimeMilliseconds();

    /// <summary>A message as it waits in the outbox.</summary>
    internal sealed record Message(string Service, string Text, string Conversation = "c1", string? Tenant = null, string About = "\"conversationType\":\"personal\"")
    {
        public string Json { get; } = $$$"""{"type":"message","text":"{{{Text}}}","from":{"id":"bot"},"recipient":{"id":"u1"},"conversation":{"id":"{{{Conversation}}}",{{{About}}}}}""";
    }

    /// <summary>A message after a try.</summary>
    /// <param name="Wait">How long from now until it is due again, when it is pending.</param>
    internal sealed record Marked(string Status, int Attempts, TimeSpan Wait, bool Resent, string? Remote);

    /// <summary>What was logged: the level and the words of each line.</summary>
    internal sealed class Lines : ILoggerProvider, ILogger
    {
        private readonly List<string> _all = [];

        public IReadOnlyList<string> All
        {
            get
            {
                lock (_all)
                {
                    return [.. _all];
                }
            }
        }

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            lock (_all)
            {
                _all.Add(string.Create(CultureInfo.InvariantCulture, $"{logLevel}: {formatter(state, exception)}"));
            }
        }

        public void Dispose()
        {
        }
    }

    private sealed class Post(Message[] messages, long now) : WriteJob
    {
        public override bool Apply(Session session)
        {
            foreach (var message in messages)
            {
                using var post = session.Use("INSERT INTO outbox (conversation, url, tenant, activity, status, at) VALUES ('test/' || ?, ?, ?, ?, 'pending', ?)");
                post.With(message.Conversation).With(message.Service).With(message.Tenant).With(System.Text.Encoding.UTF8.GetBytes(message.Json)).With(now).Run();
            }

            return true;
        }
    }
}
