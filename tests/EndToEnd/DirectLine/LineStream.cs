using System.Net.WebSockets;
using System.Text.Json;

namespace EndToEnd.DirectLine;

/// <summary>The WebSocket of a conversation: each message as it comes, from the watermark that its address holds.</summary>
public sealed class LineStream : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly ClientWebSocket _socket = new();
    private readonly List<Line> _lines = [];

    private LineStream()
    {
    }

    public static async Task<LineStream> OpenAsync(Uri address)
    {
        var stream = new LineStream();
        using var patience = new CancellationTokenSource(Patience);
        await stream._socket.ConnectAsync(address, patience.Token);
        return stream;
    }

    /// <summary>All that came so far, as soon as it satisfies <paramref name="enough"/>.</summary>
    public async Task<IReadOnlyList<Line>> ReadUntilAsync(Func<IReadOnlyList<Line>, bool> enough)
    {
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            while (!enough(_lines))
            {
                await ReadFrameAsync(patience.Token);
            }
        }
        catch (OperationCanceledException)
        {
            throw new TimeoutException("The stream did not bring what was awaited. It brought:\n" + string.Join('\n', _lines.Select(line => line.Said)));
        }

        return _lines;
    }

    public ValueTask DisposeAsync()
    {
        _socket.Abort();
        _socket.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task ReadFrameAsync(CancellationToken cancellationToken)
    {
        using var frame = new MemoryStream();
        var buffer = new byte[16 * 1024];
        ValueWebSocketReceiveResult part;
        do
        {
            part = await _socket.ReceiveAsync(buffer.AsMemory(), cancellationToken);
            frame.Write(buffer, 0, part.Count);
        }
        while (!part.EndOfMessage);

        Assert.Equal(WebSocketMessageType.Text, part.MessageType);
        using var json = JsonDocument.Parse(frame.ToArray());
        _lines.AddRange(Line.FromActivities(json.RootElement.GetProperty("activities")));
    }
}
