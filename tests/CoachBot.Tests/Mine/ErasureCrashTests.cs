using System.Text.Json;
using CoachBot.Coaching;
using CoachBot.Dialogs;
using CoachBot.Tests.Hosting;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace CoachBot.Tests.Mine;

/// <summary>Storage fails at the n-th call of the turn that erases, for every n: all is there, or all is gone.</summary>
public sealed class ErasureCrashTests
{
    private const int MostTries = 200;
    private const int FewestFailures = 15;
    private const string Planted = "xylophonium";

    [Fact]
    public async Task Erase_StorageFailsAtAnyCall_IsWholeOrNothing()
    {
        using var folder = new TempFolder();
        var left = long.MaxValue;
        await using var host = await TestHost.StartAsync(folder, new HostOptions
        {
            Bot = services => new DelegateBot(new Keeper(services.GetRequiredService<UserState>()).OnTurnAsync),
            BeforeStep = () =>
            {
                if (Interlocked.Decrement(ref left) == 0)
                {
                    throw new Microsoft.Data.Sqlite.SqliteException("as asked", 10);
                }
            },
        });
        using var client = await host.NewClient().StartAsync();
        var failures = 0;
        for (var n = 1; ; n++)
        {
            await client.SayAsync($"keep {Planted}");
            var before = Tables.Read(folder.Database);
            Assert.Equal(["diary", "due", "state", "transcript"], before.Holding(Planted).Distinct());

            Interlocked.Exchange(ref left, n);
            using var response = await client.PostRawAsync(JsonSerializer.SerializeToUtf8Bytes(DirectLineClient.Message("erase", $"erase-{n}")));
            var untouched = Interlocked.Exchange(ref left, long.MaxValue) > 0;
            var after = Tables.Read(folder.Database);
            if (!response.IsSuccessStatusCode)
            {
                Assert.Equal(503, (int)response.StatusCode);
                Assert.Equal(before, after);
                failures++;
                continue;
            }

            Assert.Empty(after.Holding(Planted));
            Assert.Equal(["inbound", "talk", "transcript", "transcript"], after.Select(row => row.Table));
            if (untouched)
            {
                break;
            }

            Assert.True(n < MostTries, "It never ran to its end.");
        }

        Assert.True(failures >= FewestFailures, $"only {failures} calls were failed");
    }

    /// <summary>Keeps what it is told wherever a turn can keep anything, until it is told to erase it.</summary>
    private sealed class Keeper(UserState users)
    {
        private readonly IStatePropertyAccessor<string> _kept = users.CreateProperty<string>("kept");

        public async Task OnTurnAsync(ITurnContext turn, CancellationToken cancellationToken)
        {
            var diary = turn.TurnState.Get<Diary>()!;
            switch (turn.Activity.Text?.Split(' '))
            {
                case ["keep", var word]:
                    await _kept.SetAsync(turn, word, cancellationToken);
                    diary.Add(new DiaryEntry { Kind = DiaryKind.Session, At = default, Date = default, Moves = [new DiaryMove(word, default, null)] });
                    turn.TurnState.Get<Timers>()!.Set(word, DateTimeOffset.MaxValue.AddYears(-1));
                    break;
                case ["erase"]:
                    await _kept.SetAsync(turn, "", cancellationToken);
                    diary.Erase();
                    break;
            }

            await turn.SendActivityAsync("done", cancellationToken: cancellationToken);
            await users.SaveChangesAsync(turn, false, cancellationToken);
        }
    }
}
