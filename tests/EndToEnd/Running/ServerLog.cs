using System.Diagnostics;
using System.Text.RegularExpressions;
using System.Threading.Channels;

namespace EndToEnd.Running;

/// <summary>What the server printed, line by line.</summary>
internal sealed class ServerLog
{
    private readonly List<string> _lines = [];
    private readonly Channel<bool> _more = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public int Count
    {
        get
        {
            lock (_lines)
            {
                return _lines.Count;
            }
        }
    }

    public void Add(string? line)
    {
        if (line is not null)
        {
            lock (_lines)
            {
                _lines.Add(line);
            }
        }

        _more.Writer.TryWrite(true);
    }

    /// <summary>The first match after the first <paramref name="seen"/> lines; waits for it while the process lives.</summary>
    public async Task<Match> FindAsync(Regex pattern, int seen, Process process, TimeSpan patience)
    {
        using var time = new CancellationTokenSource(patience);
        try
        {
            while (true)
            {
                foreach (var line in From(seen))
                {
                    if (pattern.Match(line) is { Success: true } match)
                    {
                        return match;
                    }
                }

                Assert.False(process.HasExited, $"The server ended before it was ready.\n{this}");
                await _more.Reader.ReadAsync(time.Token);
            }
        }
        catch (OperationCanceledException)
        {
            throw new TimeoutException($"The server was not ready within {patience.TotalSeconds} s.\n{this}");
        }
    }

    public override string ToString() => string.Join('\n', From(0));

    private List<string> From(int first)
    {
        lock (_lines)
        {
            return _lines[first..];
        }
    }
}
