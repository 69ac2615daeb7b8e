using System.Net;
using System.Threading.Channels;
using CoachBot.Storage;
using CoachBot.Turns;

namespace CoachBot.Channels.Connector;

/// <summary>Sends what turns have committed, in order within a conversation; what may have arrived is not sent again.</summary>
internal sealed class OutboxSender(Outbox outbox, Rounds rounds, Budgets budgets, Posting posting, Verdicts verdicts, TimeProvider time, ILogger<OutboxSender> log)
    : BackgroundService, ITurnListener
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    private readonly Channel<bool> _changed = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly HashSet<Task> _leaving = [];

    public void Committed(TurnWork work)
    {
        if (work.Incoming.Delivery == Delivery.Outbox)
        {
            _changed.Writer.TryWrite(true);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await outbox.RecoverAsync(verdicts.Resends);
        try
        {
            while (true)
            {
                await RoundAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // What has left is waited for, so that a stop makes nothing unknown.
            await Task.WhenAll(_leaving);
        }
    }

    private async Task RoundAsync(CancellationToken stopping)
    {
        stopping.ThrowIfCancellationRequested();
        try
        {
            var (rows, wait) = rounds.Next();
            _leaving.RemoveWhere(one => one.IsCompleted);
            _leaving.UnionWith(rows.Select(row => SendAsync(row, stopping)));
            if (rows.Count == 0)
            {
                await WaitAsync(wait, stopping);
            }
        }
        catch (StorageException e)
        {
            log.StorageRefused(e.Message);
            await Task.Delay(Pause, time, stopping);
        }
    }

    private async Task WaitAsync(TimeSpan wait, CancellationToken stopping)
    {
        using var over = new CancellationTokenSource(wait, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(over.Token, stopping);
        try
        {
            await _changed.Reader.ReadAsync(either.Token);
        }
        catch (OperationCanceledException) when (!stopping.IsCancellationRequested)
        {
            // Time has made a message due.
        }
    }

    private async Task SendAsync(OutboxRow row, CancellationToken stopping)
    {
        try
        {
            if (await outbox.BeginAsync(row))
            {
                var answer = await TryAsync(row);
                var verdict = verdicts.Of(answer, row);
                Heed(row, answer, verdict);
                await MarkAsync(row, verdict, answer.IsSuccess ? answer.Id : null, stopping);
            }
        }
        catch (StorageException e)
        {
            log.StorageRefused(e.Message);
            await Task.Delay(Pause, time, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
        finally
        {
            rounds.Over(row);
            _changed.Writer.TryWrite(true);
        }
    }

    private async Task<Answer> TryAsync(OutboxRow row)
    {
        try
        {
            return await posting.TryAsync(row);
        }
        catch (Exception e)
        {
            // A mistake of ours, and nobody knows how far it came.
            log.SendFailed(e.GetType().Name, e.StackTrace ?? "");
            return Answer.None;
        }
    }

    private void Heed(OutboxRow row, Answer answer, Verdict verdict)
    {
        switch (answer.Status)
        {
            case HttpStatusCode.TooManyRequests:
                budgets.Slow(row.Tenant);
                break;
            case HttpStatusCode.Unauthorized:
                budgets.Hold(row.Tenant, Verdicts.Held);
                log.NotKnown(Verdicts.Held);
                break;
            case HttpStatusCode.RequestEntityTooLarge:
                log.TooBig(row.Activity.Length);
                break;
        }

        if (verdict.Status != OutboxStatus.Sent)
        {
            log.NotSent(verdict.Status);
        }
    }

    /// <summary>The message has left: until that is kept, no other of its conversation may follow.</summary>
    private async Task MarkAsync(OutboxRow row, Verdict verdict, string? remote, CancellationToken stopping)
    {
        while (true)
        {
            try
            {
                await outbox.MarkAsync(row, verdict, remote);
                return;
            }
            catch (StorageException e) when (!stopping.IsCancellationRequested)
            {
                log.StorageRefused(e.Message);
                await Task.Delay(Pause, time, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }
}
