using System.Diagnostics;
using System.Globalization;
using CoachBot.Storage;
using Microsoft.Data.Sqlite;
using Quartz;

namespace Bench;

/// <summary>
/// Quartz.NET firing the same daily timers out of a SQLite file of its own, written ahead like ours, with its schema and
/// its defaults. Its job does nothing: no turn, no line in a transcript.
/// </summary>
internal static class QuartzBench
{
    private const string First = "first";
    private static readonly TimeSpan Ahead = TimeSpan.FromSeconds(3);

    /// <summary>Whatever has not fired by then is not waited for.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public static async Task RunAsync(IEnumerable<int> amounts, int notDue)
    {
        SqliteEngine.Use();
        Console.WriteLine("Quartz.NET 4.7.3, AdoJobStore on SQLite, a job that does nothing:");
        foreach (var amount in amounts)
        {
            Print(amount, "none beside them", await MeasureAsync(amount, 0));
        }

        Print(amounts.First(), string.Create(CultureInfo.InvariantCulture, $"{notDue:N0} beside them"), await MeasureAsync(amounts.First(), notDue));
    }

    private static void Print(int amount, string others, (int Fired, TimeSpan Time) result)
        => Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{amount,12:N0}{result.Fired / result.Time.TotalSeconds,10:N0}{result.Time.TotalMicroseconds / result.Fired,9:N0} µs/row, {others}; {result.Fired:N0} fired in {result.Time.TotalSeconds:N1} s"));

    private static async Task<(int Fired, TimeSpan Time)> MeasureAsync(int amount, int notDue)
    {
        var folder = Directory.CreateTempSubdirectory("coachbot-bench-");
        try
        {
            var file = $"Data Source={Path.Combine(folder.FullName, "quartz.db")}";
            await ScheduleOneAsync(file);
            Copy(file, "later", notDue, DateTimeOffset.UtcNow.AddDays(1));
            var at = DateTimeOffset.UtcNow + Ahead + TimeSpan.FromMicroseconds(30 * amount);
            Copy(file, "due", amount, at);
            var done = Nothing.WaitFor(amount);
            var scheduler = await BuildAsync(file);
            await scheduler.Start();
            await Task.Delay(at > DateTimeOffset.UtcNow ? at - DateTimeOffset.UtcNow : TimeSpan.Zero);
            var start = Stopwatch.GetTimestamp();
            await Task.WhenAny(done, Task.Delay(Patience));
            var (time, fired) = (Stopwatch.GetElapsedTime(start), Nothing.Fired);
            await scheduler.Shutdown(waitForJobsToComplete: true);
            SqliteConnection.ClearAllPools();
            return (fired, time);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task ScheduleOneAsync(string file)
    {
        var scheduler = await BuildAsync(file);
        await scheduler.ScheduleJob(
            JobBuilder.Create<Nothing>().WithIdentity("job").StoreDurably().Build(),
            TriggerBuilder.Create().WithIdentity(First).StartAt(DateTimeOffset.UtcNow.AddDays(1)).WithSimpleSchedule(daily => daily.WithInterval(TimeSpan.FromDays(1)).RepeatForever()).Build());
        await scheduler.Shutdown();
    }

    private static async Task<IScheduler> BuildAsync(string file)
        => await QuartzSchedulerBuilder.Create(quartz => quartz.UsePersistentStore(store =>
        {
            store.UseSqlite(SqliteFactory.Instance, file);
            store.ProvisionSchema();
            store.UseSystemTextJsonSerializer();
        })).BuildScheduler();

    /// <summary>Scheduling a million through its API takes longer than anybody waits: the rows of the one are written again.</summary>
    private static void Copy(string file, string name, int amount, DateTimeOffset at)
    {
        if (amount == 0)
        {
            return;
        }

        using var connection = new SqliteConnection(file);
        connection.Open();
        Execute("PRAGMA journal_mode=WAL; PRAGMA foreign_keys=OFF");
        using var columns = connection.CreateCommand();
        columns.CommandText = "SELECT group_concat(name, ', ') FROM pragma_table_info('QRTZ_TRIGGERS')";
        var all = (string)columns.ExecuteScalar()!;
        var copied = string.Join(", ", all.Split(", ").Select(column => column switch
        {
            "TRIGGER_NAME" => "$name || i",
            "NEXT_FIRE_TIME" or "START_TIME" => "$at",
            _ => column,
        }));
        Execute($"""
            WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < $amount)
            INSERT INTO QRTZ_TRIGGERS ({all}) SELECT {copied} FROM QRTZ_TRIGGERS, n WHERE TRIGGER_NAME = '{First}';
            WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < $amount)
            INSERT INTO QRTZ_SIMPLE_TRIGGERS SELECT SCHED_NAME, $name || i, TRIGGER_GROUP, REPEAT_COUNT, REPEAT_INTERVAL, TIMES_TRIGGERED FROM QRTZ_SIMPLE_TRIGGERS, n WHERE TRIGGER_NAME = '{First}';
            ANALYZE
            """);

        void Execute(string sql)
        {
            using var command = connection.CreateCommand();
            command.CommandText = sql;
            command.Parameters.AddWithValue("$name", name);
            command.Parameters.AddWithValue("$amount", amount);
            command.Parameters.AddWithValue("$at", at.UtcTicks);
            command.ExecuteNonQuery();
        }
    }

    private sealed class Nothing : IJob
    {
        private static TaskCompletionSource _done = new();
        private static int _fired;
        private static int _wanted;

        public static int Fired => Volatile.Read(ref _fired);

        public static Task WaitFor(int amount)
        {
            (_fired, _wanted, _done) = (0, amount, new(TaskCreationOptions.RunContinuationsAsynchronously));
            return _done.Task;
        }

        public ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
        {
            if (Interlocked.Increment(ref _fired) == _wanted)
            {
                _done.SetResult();
            }

            return ValueTask.CompletedTask;
        }
    }
}
