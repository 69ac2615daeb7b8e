using System.ComponentModel;
using System.Diagnostics;
using CoachBot.Web;

namespace CoachBot.Mine;

/// <summary>Renders SVG as PNG with rsvg-convert, for channels that show no SVG; nothing touches the disk.</summary>
internal sealed class ChartRenderer : IDisposable
{
    private const string Program = "rsvg-convert";
    private const int AtOnce = 2;
    private const int MaxBytes = 2 << 20;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim _free = new(AtOnce, AtOnce);

    /// <summary>Whether it is on this machine; asked once.</summary>
    public bool IsThere { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, OperatingSystem.IsWindows() ? Program + ".exe" : Program)));

    /// <exception cref="Refusal">503: too many are rendered just now, or it did not come to an end.</exception>
    public async Task<byte[]> RenderAsync(string svg, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            await _free.WaitAsync(patience.Token);
            try
            {
                return await RunAsync(svg, patience.Token);
            }
            finally
            {
                _free.Release();
            }
        }
        catch (Exception e) when (e is Win32Exception or IOException || (e is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            throw new Refusal(StatusCodes.Status503ServiceUnavailable, "The picture cannot be drawn now.");
        }
    }

    public void Dispose() => _free.Dispose();

    private static async Task<byte[]> RunAsync(string svg, CancellationToken cancellationToken)
    {
        using var process = new Process
        {
            StartInfo = new ProcessStartInfo(Program, ["--format", "png", "--width", "720"])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            },
        };
        process.Start();
        try
        {
            process.BeginErrorReadLine();
            var reading = ReadAsync(process.StandardOutput.BaseStream, cancellationToken);
            await process.StandardInput.WriteAsync(svg.AsMemory(), cancellationToken);
            process.StandardInput.Close();
            var png = await reading;
            await process.WaitForExitAsync(cancellationToken);
            return process.ExitCode == 0 ? png : throw new IOException("It was not rendered.");
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill();
            }
        }
    }

    private static async Task<byte[]> ReadAsync(Stream output, CancellationToken cancellationToken)
    {
        using var png = new MemoryStream();
        var buffer = new byte[16 * 1024];
        while (await output.ReadAsync(buffer, cancellationToken) is var read and > 0)
        {
            png.Write(buffer, 0, read);
            if (png.Length > MaxBytes)
            {
                throw new IOException("It is too large.");
            }
        }

        return png.ToArray();
    }
}
