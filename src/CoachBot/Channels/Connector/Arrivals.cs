using System.Collections.Concurrent;
using CoachBot.Storage;
using CoachBot.Turns;
using CoachBot.Web;

namespace CoachBot.Channels.Connector;

/// <summary>
/// A channel waits seconds for an answer, and delivers again when it gets none. A turn that takes longer is kept in a file of
/// its own beside the database, and the channel is told that it was taken; after a halt the turn is run from the file.
/// </summary>
internal sealed class Arrivals(TurnRunner turns, Deliveries deliveries, IBotJson json, Database database, TimeProvider time, ILogger<Arrivals> log) : BackgroundService
{
    private const string Unfinished = ".part";
    private const string Damaged = ".damaged";
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Shown = TimeSpan.FromDays(7);

    private readonly string _folder = database.Path + "-arrivals";
    private readonly ConcurrentDictionary<string, bool> _running = new(StringComparer.Ordinal);
    private int _kept;

    /// <summary>The last turn's answer, or what is told meanwhile.</summary>
    /// <param name="delivery">The turns of one delivery, in order.</param>
    /// <param name="meanwhile">What the channel is told when the answer is still to come; null when a later one would be of no use.</param>
    /// <param name="body">The JSON that was delivered.</param>
    /// <exception cref="LanesFullException">Too much is waiting; nothing happened.</exception>
    /// <exception cref="StorageException">Nothing was kept; the same delivery may come again.</exception>
    public async Task<TurnAnswer> RunAsync(IReadOnlyList<Incoming> delivery, TurnAnswer? meanwhile, byte[] body)
    {
        var turn = RunAllAsync(delivery);

        // What has no id could not be told from a second delivery.
        if (turn.IsCompleted || meanwhile is null || delivery[^1] is not { Delivery: Delivery.Outbox, DeliveryId: not null })
        {
            return await turn;
        }

        using var inTime = new CancellationTokenSource();
        var first = await Task.WhenAny(turn, Task.Delay(Patience, time, inTime.Token));
        await inTime.CancelAsync();
        if (first == turn || Keep(body) is not { } file)
        {
            return await turn;
        }

        _ = FinishAsync(turn, file);
        return meanwhile;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            await RunKeptAsync(stoppingToken);
            await Task.Delay(Pause, time, stoppingToken);
        }
    }

    /// <summary>The oldest first, one after the other: so each conversation keeps its order.</summary>
    private async Task RunKeptAsync(CancellationToken stoppingToken)
    {
        if (!Directory.Exists(_folder))
        {
            return;
        }

        ForgetDamaged();
        foreach (var file in Directory.EnumerateFiles(_folder, "*.json").Order(StringComparer.Ordinal).ToList())
        {
            stoppingToken.ThrowIfCancellationRequested();
            if (_running.TryAdd(file, true))
            {
                await FinishAsync(RunAgainAsync(file), file);
            }
        }
    }

    private void ForgetDamaged()
    {
        try
        {
            foreach (var old in Directory.EnumerateFiles(_folder, "*" + Damaged).Where(file => time.GetUtcNow() - File.GetLastWriteTimeUtc(file) > Shown).ToList())
            {
                File.Delete(old);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            log.ArrivalWaits(e.GetType().Name);
        }
    }

    private async Task<TurnAnswer> RunAgainAsync(string file)
    {
        var delivered = new ActivityBody(await File.ReadAllBytesAsync(file), json);
        return await RunAllAsync(deliveries.Of(delivered, delivered.Make()));
    }

    private async Task<TurnAnswer> RunAllAsync(IReadOnlyList<Incoming> delivery)
    {
        foreach (var before in delivery.SkipLast(1))
        {
            await turns.RunAsync(before, CancellationToken.None);
        }

        return await turns.RunAsync(delivery[^1], CancellationToken.None);
    }

    /// <summary>What was not kept by its turn waits for the next try.</summary>
    private async Task FinishAsync(Task<TurnAnswer> turn, string file)
    {
        try
        {
            await turn;
            File.Delete(file);
        }
        catch (Exception e) when (e is StorageException or LanesFullException or IOException or UnauthorizedAccessException)
        {
            log.ArrivalWaits(e.GetType().Name);
        }
        catch (Refusal e)
        {
            // It was whole when it was kept; somebody may want to see what became of it.
            log.ArrivalWaits(e.GetType().Name);
            File.Move(file, file + Damaged, overwrite: true);
        }
        finally
        {
            _running.TryRemove(file, out _);
        }
    }

    /// <summary>The file, safe on disk; null when there is no room for it.</summary>
    private string? Keep(byte[] activity)
    {
        try
        {
            Directory.CreateDirectory(_folder);
            var file = Path.Combine(_folder, $"{time.GetUtcNow().UtcTicks:D20}-{Interlocked.Increment(ref _kept):D10}.json");
            _running[file] = true;
            using (var stream = new FileStream(file + Unfinished, OfOurs()))
            {
                stream.Write(activity);
                stream.Flush(flushToDisk: true);
            }

            File.Move(file + Unfinished, file);
            return file;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            log.ArrivalWaits(e.GetType().Name);
            return null;
        }
    }

    /// <summary>Readable by nobody else.</summary>
    private static FileStreamOptions OfOurs()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }
}
