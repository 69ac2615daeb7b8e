using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using CoachBot.Storage;
using CoachBot.Turns;
using CoachBot.Web;

namespace CoachBot.Channels.Connector;

/// <summary>Posts what turns have committed, in order within a conversation; what may have arrived is not sent again.</summary>
internal sealed class OutboxSender(Outbox outbox, ILogger<OutboxSender> log) : BackgroundService, ITurnListener
{
    private const int AtOnce = 16;
    private const int MaxAttempts = 5;
    private const int MostAnswered = 64 * 1024;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    private readonly SemaphoreSlim _signal = new(0, 1);
    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false }) { Timeout = Patience, MaxResponseContentBufferSize = MostAnswered };

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
        var (outcome, id) = await SendOnceAsync(row);
        if (outcome == OutboxStatus.Pending && row.Attempts >= MaxAttempts)
        {
            outcome = OutboxStatus.Failed;
        }

        if (outcome != OutboxStatus.Sent)
        {
            log.NotSent(outcome);
        }

        await outbox.MarkAsync(row, outcome, Pause, id);
    }

    /// <summary>What became of it, and the id that the channel gave a new message.</summary>
    private async Task<(string Outcome, string? Id)> SendOnceAsync(OutboxRow row)
    {
        var conversation = row.Conversation[(row.Conversation.IndexOf('/', StringComparison.Ordinal) + 1)..];
        var activities = $"{row.ServiceUrl.TrimEnd('/')}/v3/conversations/{Uri.EscapeDataString(conversation)}/activities";
        try
        {
            if (row.Replaces is { } shown)
            {
                using var put = await RequestAsync(HttpMethod.Put, $"{activities}/{Uri.EscapeDataString(shown)}", row.Activity);

                // A channel that cannot change what it shows, or shows it no more, gets one message more.
                if (put.StatusCode is not (HttpStatusCode.NotFound or HttpStatusCode.MethodNotAllowed or HttpStatusCode.NotImplemented))
                {
                    return (Outcome(put.StatusCode), null);
                }
            }

            using var post = await RequestAsync(HttpMethod.Post, activities, row.Activity);
            return (Outcome(post.StatusCode), post.IsSuccessStatusCode ? await IdAsync(post) : null);
        }
        catch (HttpRequestException e) when (e.HttpRequestError is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError)
        {
            return (OutboxStatus.Pending, null);
        }
        catch (Exception e) when (e is HttpRequestException or OperationCanceledException)
        {
            return (OutboxStatus.Unknown, null);
        }
    }

    private async Task<HttpResponseMessage> RequestAsync(HttpMethod method, string address, byte[] activity)
    {
        using var content = new ByteArrayContent(activity);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        using var request = new HttpRequestMessage(method, new Uri(address)) { Content = content };
        return await _http.SendAsync(request);
    }

    private static string Outcome(HttpStatusCode status) => status switch
    {
        < HttpStatusCode.MultipleChoices => OutboxStatus.Sent,
        HttpStatusCode.TooManyRequests or HttpStatusCode.PreconditionFailed => OutboxStatus.Pending,
        HttpStatusCode.RequestTimeout or >= HttpStatusCode.InternalServerError => OutboxStatus.Unknown,
        _ => OutboxStatus.Failed,
    };

    /// <summary>Null from a channel that tells none: its message stays as it is.</summary>
    private static async Task<string?> IdAsync(HttpResponseMessage response)
    {
        try
        {
            var resource = await JsonSerializer.DeserializeAsync<Resource>(await response.Content.ReadAsStreamAsync(), JsonSerializerOptions.Web);
            return resource?.Id is { Length: > 0 and <= ActivityBody.MaxId } id ? id : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private sealed record Resource(string? Id);
}
