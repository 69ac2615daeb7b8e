using System.Net;
using System.Net.Http.Headers;
using CoachBot.Storage;
using CoachBot.Turns;
using CoachBot.Web;

namespace CoachBot.Channels.Connector;

/// <summary>Posts what turns have committed, in order within a conversation; what may have arrived is not sent again.</summary>
internal sealed class OutboxSender(Outbox outbox, ILogger<OutboxSender> log) : BackgroundService, ITurnListener
{
    private const int AtOnce = 16;
    private const int MaxAttempts = 5;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    private readonly SemaphoreSlim _signal = new(0, 1);
    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false }) { Timeout = Patience };

    public void Committed(TurnWork work)
    {
        if (work.Incoming.Delivery == Delivery.Outbox && _signal.CurrentCount == 0)
        {
            try
            {
                _signal.Release();
            }
            catch (SemaphoreFullException)
            {
                // Another turn woke it in between.
            }
        }
    }

    public override void Dispose()
    {
        _http.Dispose();
        _signal.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await outbox.RecoverAsync();
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                var due = outbox.Due(AtOnce);
                await Task.WhenAll(due.Select(SendAsync));
                if (due.Count == 0)
                {
                    await _signal.WaitAsync(Pause, stoppingToken);
                }
            }
            catch (StorageException e)
            {
                log.StorageRefused(e.Message);
                await Task.Delay(Pause, stoppingToken);
            }
        }
    }

    private async Task SendAsync(OutboxRow due)
    {
        var row = due with { Attempts = due.Attempts + 1 };
        await outbox.BeginAsync(row);
        var outcome = await PostAsync(row);
        if (outcome == OutboxStatus.Pending && row.Attempts >= MaxAttempts)
        {
            outcome = OutboxStatus.Failed;
        }

        if (outcome != OutboxStatus.Sent)
        {
            log.NotSent(outcome);
        }

        await outbox.MarkAsync(row, outcome, Pause);
    }

    private async Task<string> PostAsync(OutboxRow row)
    {
        var conversation = row.Conversation[(row.Conversation.IndexOf('/', StringComparison.Ordinal) + 1)..];
        var address = $"{row.ServiceUrl.TrimEnd('/')}/v3/conversations/{Uri.EscapeDataString(conversation)}/activities";
        using var content = new ByteArrayContent(row.Activity);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        try
        {
            using var response = await _http.PostAsync(new Uri(address), content);
            return response.StatusCode switch
            {
                < HttpStatusCode.MultipleChoices => OutboxStatus.Sent,
                HttpStatusCode.TooManyRequests or HttpStatusCode.PreconditionFailed => OutboxStatus.Pending,
                HttpStatusCode.RequestTimeout or >= HttpStatusCode.InternalServerError => OutboxStatus.Unknown,
                _ => OutboxStatus.Failed,
            };
        }
        catch (HttpRequestException e) when (e.HttpRequestError is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError)
        {
            return OutboxStatus.Pending;
        }
        catch (Exception e) when (e is HttpRequestException or OperationCanceledException)
        {
            return OutboxStatus.Unknown;
        }
    }
}
