using System.Diagnostics;
using System.Globalization;
using CoachBot;
using CoachBot.Storage;
using CoachBot.Turns;
using CoachBot.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Bench;

/// <summary>
/// Timers that fall due together: claimed, each a turn that says a line and sets its timer for tomorrow, and committed.
/// Beside many that are not due; and what those cost while nothing happens.
/// </summary>
internal static class ClockBench
{
    private const int NotDue = 1_000_000;

    private static readonly int[] Amounts = [1_000, 10_000, 100_000];
    private static readonly TimeSpan Preparing = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(20);

    public static async Task RunAsync()
    {
        Console.WriteLine($"{NotDue:N0} timers beside them are not due; SQLite, {Environment.ProcessorCount} cores");
        Console.WriteLine($"{"due at once",12}{"rows/s",10}{"µs/row",9}{"cpu µs",9}{"KB/row",9}");
        var folder = Directory.CreateTempSubdirectory("coachbot-bench-");
        try
        {
            Fill(folder.FullName, "later", NotDue, DateTimeOffset.UtcNow.AddDays(1));

            // The first one settles the just-in-time compiler.
            await MeasureAsync(folder.FullName, Amounts[^1] / 5, isPrinted: false);
            foreach (var amount in Amounts)
            {
                await MeasureAsync(folder.FullName, amount, isPrinted: true);
            }

            await IdleAsync(folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task MeasureAsync(string folder, int amount, bool isPrinted)
    {
        var at = DateTimeOffset.UtcNow + Preparing;
        Fill(folder, $"due-{amount}", amount, at);
        var bot = new Greeter(amount);
        await using var app = Build(folder, bot);
        await app.StartAsync();
        await Task.Delay(at - DateTimeOffset.UtcNow);
        var (cpu, bytes, start) = (Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes(), Stopwatch.GetTimestamp());
        await bot.Done;
        var storage = app.Services.GetRequiredService<Database>();
        while (Count(storage, DateTimeOffset.UtcNow.AddHours(1)) > 0)
        {
            await Task.Yield();
        }

        var time = Stopwatch.GetElapsedTime(start);
        if (isPrinted)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{amount,12:N0}{amount / time.TotalSeconds,10:N0}{time.TotalMicroseconds / amount,9:N1}{(Environment.CpuUsage.TotalTime - cpu).TotalMicroseconds / amount,9:N1}{(GC.GetTotalAllocatedBytes() - bytes) / 1024.0 / amount,9:N1}"));
        }

        await app.StopAsync();
    }

    private static async Task IdleAsync(string folder)
    {
        await using var app = Build(folder, new Greeter(0));
        await app.StartAsync();
        await Task.Delay(TimeSpan.FromSeconds(2));
        var before = Environment.CpuUsage.TotalTime;
        await Task.Delay(Idle);
        var used = (Environment.CpuUsage.TotalTime - before) / Idle;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"idle with them for {Idle.TotalSeconds} s: {used:P2} of one core"));
        await app.StopAsync();
    }

    private static WebApplication Build(string folder, IBot bot)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = folder, EnvironmentName = "Production", Args = [CoachBotHost.NoWatching] });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.AddCoachBotHost();
        builder.Services.AddSingleton<ConversationState>();
        builder.Services.AddSingleton(new StateContract([], null));
        builder.Services.AddSingleton<Say>(key => key);
        builder.Services.AddSingleton(bot);
        return builder.Build();
    }

    private static void Fill(string folder, string name, int amount, DateTimeOffset at)
    {
        using var storage = new Database("Data Source=data/coachbot.db", folder);
        storage.WriteAsync(new Rows(name, amount, at.ToUnixTimeMilliseconds())).GetAwaiter().GetResult();
    }

    private static long Count(Database storage, DateTimeOffset due) => storage.Read(due.ToUnixTimeMilliseconds(), static (session, due) =>
    {
        using var count = session.Use("SELECT count(*) FROM due WHERE ready <= ?").With(due);
        return count.Step() ? count.Long(0) : 0;
    });

    private sealed class Rows(string name, int amount, long at) : WriteJob
    {
        private const string Insert = """
            WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)
            INSERT INTO due (conversation, name, at, ready, fence, event)
            SELECT 'webchat/' || ? || i, 'cue', ?, ?, 0, CAST('{"type":"event","channelId":"webchat","serviceUrl":"urn:coachbot:webchat","conversation":{"id":"' || ? || i || '"},"from":{"id":"dl_' || i || '","role":"user"},"recipient":{"id":"coach","name":"CoachBot","role":"bot"},"locale":"en-GB"}' AS BLOB) FROM n
            """;

        public override bool Apply(Session session)
        {
            using var insert = session.Use(Insert);
            return insert.With(amount).With(name).With(at).With(at).With(name).Run() == amount;
        }
    }

    private sealed class Greeter(int amount) : IBot
    {
        private readonly TaskCompletionSource _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int _left = amount;

        public Task Done => _done.Task;

        public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
        {
            var timers = turnContext.TurnState.Get<CoachBot.Dialogs.Timers>()!;
            await turnContext.SendActivityAsync("Good morning.", cancellationToken: cancellationToken);
            timers.Set(timers.Fired!, DateTimeOffset.UtcNow.AddDays(1));
            if (Interlocked.Decrement(ref _left) == 0)
            {
                _done.SetResult();
            }
        }
    }
}
