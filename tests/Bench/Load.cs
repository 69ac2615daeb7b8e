using System.Buffers.Text;
using System.Diagnostics;
using System.Net.Sockets;
using System.Text;

namespace Bench;

/// <summary>People who answer at once: one socket each, one message at a time, over the three steps again and again.</summary>
internal static class Load
{
    private static readonly string[] Says = ["hi", "Bob", "red"];
    private static readonly string[] Answers = ["name?", "colour?", "Bob likes red"];

    /// <summary>How long each turn took, in stopwatch ticks.</summary>
    public static async Task<List<long>> RunAsync(Uri address, int people, TimeSpan time)
    {
        var end = Stopwatch.GetTimestamp() + (long)(time.TotalSeconds * Stopwatch.Frequency);
        var run = Guid.NewGuid().ToString("n");
        var all = await Task.WhenAll(Enumerable.Range(0, people).Select(person => Task.Run(() => PersonAsync(address, $"{run}-{person}", end))));
        return [.. all.SelectMany(latencies => latencies)];
    }

    private static async Task<List<long>> PersonAsync(Uri address, string id, long end)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(address.Host, address.Port);
        var latencies = new List<long>(100_000);
        var answer = new byte[16 * 1024];
        for (var turn = 0; Stopwatch.GetTimestamp() < end; turn++)
        {
            var request = Request(address, id, turn);
            var start = Stopwatch.GetTimestamp();
            await socket.SendAsync(request);
            var length = await ReceiveAsync(socket, answer);
            latencies.Add(Stopwatch.GetTimestamp() - start);
            Check(answer.AsSpan(0, length), turn);
        }

        return latencies;
    }

    private static byte[] Request(Uri address, string id, int turn)
    {
        var body = $$$"""
            {"type":"message","id":"{{{id}}}-{{{turn}}}","timestamp":"2026-11-21T08:00:00.000Z","localTimestamp":"2026-11-21T09:00:00.000+01:00","localTimezone":"Europe/Oslo","serviceUrl":"http://127.0.0.1:1/","channelId":"bench","from":{"id":"{{{id}}}","name":"User","role":"user"},"conversation":{"id":"{{{id}}}"},"recipient":{"id":"bot","name":"Bot","role":"bot"},"locale":"en-US","text":"{{{Says[turn % 3]}}}","textFormat":"plain","deliveryMode":"expectReplies","channelData":{"clientActivityID":"{{{id}}}-{{{turn}}}"}}
            """;
        return Encoding.UTF8.GetBytes($"POST /api/messages HTTP/1.1\r\nHost: {address.Authority}\r\nContent-Type: application/json\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}");
    }

    private static async ValueTask<int> ReceiveAsync(Socket socket, byte[] buffer)
    {
        var have = 0;
        while (true)
        {
            var read = await socket.ReceiveAsync(buffer.AsMemory(have));
            have = read > 0 ? have + read : throw new IOException("The server closed the connection.");
            var head = buffer.AsSpan(0, have).IndexOf("\r\n\r\n"u8);
            if (head >= 0 && have >= head + 4 + ContentLength(buffer.AsSpan(0, head)))
            {
                return have;
            }
        }
    }

    private static int ContentLength(ReadOnlySpan<byte> head)
    {
        var name = "Content-Length: "u8;
        var at = head.IndexOf(name);
        return at >= 0 && Utf8Parser.TryParse(head[(at + name.Length)..], out int length, out _)
            ? length
            : throw new InvalidDataException("The answer has no length.");
    }

    /// <summary>A fast wrong answer is not a turn.</summary>
    private static void Check(ReadOnlySpan<byte> answer, int turn)
    {
        if (answer.IndexOf(Encoding.UTF8.GetBytes(Answers[turn % 3])) < 0)
        {
            throw new InvalidDataException(Encoding.UTF8.GetString(answer));
        }
    }
}
