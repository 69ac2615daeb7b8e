using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace CoachBot.Tests.Hosting;

/// <summary>A channel's service on this machine: keeps what it takes, and answers as it is told to.</summary>
internal sealed class ConnectorDouble : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly WebApplication _app;
    private readonly Channel<Arrival> _arrived = Channel.CreateUnbounded<Arrival>();
    private readonly ConcurrentQueue<Reply> _first = new();
    private int _ids;

    private ConnectorDouble()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.Map("/v3/conversations/{conversation?}", AnswerAsync);
        _app.Map("/v3/conversations/{conversation}/activities/{id?}", AnswerAsync);
    }

    public string Url => _app.Urls.First();

    /// <summary>What it has taken, in order.</summary>
    public ConcurrentQueue<Arrival> Taken { get; } = new();

    /// <summary>How it answers when nothing else was said by <see cref="First"/>: each new message with an id of its own.</summary>
    public Func<Arrival, Reply> Answers { get; set; } = _ => Reply.Taken;

    public static async Task<ConnectorDouble> StartAsync()
    {
        var service = new ConnectorDouble();
        await service._app.StartAsync();
        return service;
    }

    /// <summary>The answers to the next requests.</summary>
    public ConnectorDouble First(params Reply[] replies)
    {
        Array.ForEach(replies, _first.Enqueue);
        return this;
    }

    /// <summary>The next requests, as soon as they are there.</summary>
    public async Task<List<Arrival>> ArrivalsAsync(int count)
    {
        using var patience = new CancellationTokenSource(Patience);
        var all = new List<Arrival>();
        while (all.Count < count)
        {
            all.Add(await _arrived.Reader.ReadAsync(patience.Token));
        }

        return all;
    }

    /// <summary>The next requests as <see cref="Arrival.ToString"/> tells them.</summary>
    public async Task<List<string>> ReceivedAsync(int count) => [.. (await ArrivalsAsync(count)).Select(arrival => arrival.ToString())];

    /// <summary>The next request's activity.</summary>
    public async Task<JsonNode> ActivityAsync() => (await ArrivalsAsync(1))[0].Activity!;

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        var told = _first.TryDequeue(out var reply);
        var body = told && reply == Reply.ResetBefore || context.Request.Method == HttpMethods.Delete ? null : await context.Request.ReadFromJsonAsync<JsonNode>();
        var arrival = new Arrival(
            context.Request.Method, context.Request.Path, (string?)context.Request.RouteValues["conversation"], (string?)context.Request.RouteValues["id"], body);
        reply = told ? reply! : Answers(arrival);
        if (reply.Takes)
        {
            Taken.Enqueue(arrival);
        }

        _arrived.Writer.TryWrite(arrival);
        await reply.Until;
        await WriteAsync(context, reply.Body == Reply.Taken.Body ? reply with { Body = $$"""{"id":"remote-{{Interlocked.Increment(ref _ids)}}"}""" } : reply);
    }

    private static async Task WriteAsync(HttpContext context, Reply reply)
    {
        if (reply.Status == 0)
        {
            if (reply.Hangs)
            {
                await Task.Delay(Timeout.InfiniteTimeSpan, context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }

            context.Abort();
            return;
        }

        context.Response.StatusCode = reply.Status;
        (context.Response.Headers.RetryAfter, context.Response.Headers.Location) = (reply.RetryAfter, reply.Location);
        if (reply.Body is { } body)
        {
            context.Response.ContentType = "application/json";
            context.Response.ContentLength = body.Length;
            await context.Response.WriteAsync(reply.EndsEarly ? body[..(body.Length / 2)] : body);
        }
    }
}
