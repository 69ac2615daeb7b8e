using System.Threading.Channels;
using CoachBot.Channels.DirectLine;
using CoachBot.Storage;
using CoachBot.Turns;

namespace CoachBot.Channels.Clock;

/// <summary>Turns what falls due into ordinary turns.</summary>
internal sealed class Clock(Due due, TurnRunner turns, Presence presence, IBotJson json, TimeProvider time, ILogger<Clock> log) : BackgroundService
{
    /// <summary>Rows for each claim: a disk flush is shared by as many.</summary>
    private const int Batch = 256;
    private const int AtOnce = 256;

    private readonly Channel<DueRow> _claimed = Channel.CreateBounded<DueRow>(Batch);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await due.RecoverAsync();
        await Task.WhenAll([ClaimAsync(stoppingToken), .. Enumerable.Range(0, AtOnce).Select(_ => RunAsync(stoppingToken))]);
    }

    private async Task ClaimAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                var rows = await due.ClaimAsync(Batch);
                foreach (var row in rows)
                {
                    await _claimed.Writer.WriteAsync(row, stoppingToken);
                }

                if (rows.Count < Batch)
                {
                    await due.WaitAsync(stoppingToken);
                }
            }
            catch (StorageException e)
            {
                log.StorageRefused(e.Message);
                await Task.Delay(TimeSpan.FromSeconds(1), time, stoppingToken);
            }
        }
    }

    private async Task RunAsync(CancellationToken stoppingToken)
    {
        await foreach (var row in _claimed.Reader.ReadAllAsync(stoppingToken))
        {
            try
            {
                await turns.RunAsync(Incoming(row), CancellationToken.None);
            }
            catch (Exception e) when (e is StorageException or LanesFullException)
            {
                // The claim runs out, and it is due again.
                log.StorageRefused(e.Message);
            }
            catch (Exception e)
            {
                // So it is with a row that cannot be read: what is wrong with one must not stop the clock for all.
                log.TimerFailed(row.Name, e.GetType().Name, e.StackTrace ?? "");
            }
        }
    }

    private Incoming Incoming(DueRow row)
    {
        var activity = json.ReadActivity(row.Event);
        var isOurs = DirectLineActivities.IsOurs(activity);
        return new Incoming
        {
            Channel = activity.ChannelId!,
            ConversationId = activity.Conversation!.Id!,
            User = activity.From!.Id!,
            Delivery = isOurs ? Delivery.Transcript : Delivery.Outbox,
            IsSeen = !isOurs || presence.IsHere(row.Conversation),
            Due = row,
            Make = () => json.ReadActivity(row.Event),
        };
    }
}
