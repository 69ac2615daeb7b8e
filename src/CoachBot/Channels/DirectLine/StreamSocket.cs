using System.Buffers;
using System.Net.WebSockets;
using CoachBot.Turns;

namespace CoachBot.Channels.DirectLine;

/// <summary>Sends one socket what its conversation holds after a watermark, and then whatever comes.</summary>
internal sealed class StreamSocket(WebSocket socket, Transcript transcript, StreamHub.Listener listener, string conversation, CancellationToken stopping)
{
    private const int FrameLines = 100;
    private const int MaxIncoming = 4 * 1024;

    /// <summary>Who does not read for this long is dropped, and resumes by watermark.</summary>
    private static readonly TimeSpan SendPatience = TimeSpan.FromSeconds(15);

    private readonly ArrayBufferWriter<byte> _frame = new();

    public async Task RunAsync(long watermark)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        var receiving = ReceiveAsync(ended);
        try
        {
            await SendAsync(watermark, ended.Token);
        }
        catch (Exception e) when (e is OperationCanceledException or WebSocketException)
        {
            await CloseAsync(receiving);
        }
        finally
        {
            await ended.CancelAsync();
            socket.Abort();
            await receiving;
        }
    }

    private async Task SendAsync(long watermark, CancellationToken ended)
    {
        while (true)
        {
            var lines = transcript.ReadAfter(conversation, watermark, FrameLines);
            if (lines.Count == 0 && transcript.LastSeq(conversation) < watermark)
            {
                // It was erased, from another conversation of the same person, and begins anew.
                watermark = 0;
                continue;
            }

            if (lines.Count == 0)
            {
                await listener.WaitAsync(ended);
                continue;
            }

            watermark = lines[^1].Seq;
            _frame.ResetWrittenCount();
            ActivityList.Write(_frame, lines, watermark);
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(ended);
            patience.CancelAfter(SendPatience);
            await socket.SendAsync(_frame.WrittenMemory, WebSocketMessageType.Text, endOfMessage: true, patience.Token);
        }
    }

    /// <summary>The client says nothing here but "still there" (an empty frame) and "goodbye".</summary>
    private async Task ReceiveAsync(CancellationTokenSource ended)
    {
        var buffer = new byte[1024];
        var length = 0;
        try
        {
            while (length <= MaxIncoming)
            {
                var result = await socket.ReceiveAsync(buffer.AsMemory(), CancellationToken.None);
                if (result.MessageType == WebSocketMessageType.Close)
                {
                    break;
                }

                length = result.EndOfMessage ? 0 : length + result.Count;
            }
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException or ObjectDisposedException)
        {
            // The line is cut: the client comes back with its watermark.
        }

        await ended.CancelAsync();
    }

    private async Task CloseAsync(Task goodbye)
    {
        if (socket.State is not (WebSocketState.Open or WebSocketState.CloseReceived))
        {
            return;
        }

        try
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(2));
            var status = stopping.IsCancellationRequested ? WebSocketCloseStatus.EndpointUnavailable : WebSocketCloseStatus.NormalClosure;
            await socket.CloseOutputAsync(status, null, patience.Token);
            await goodbye.WaitAsync(patience.Token);
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException)
        {
            // It is closed either way.
        }
    }
}
