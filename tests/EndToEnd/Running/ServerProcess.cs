using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace EndToEnd.Running;

/// <summary>The real server as its own process, with a database of its own, on a port that the system chose.</summary>
public sealed partial class ServerProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(40);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("coachbot-");
    private readonly IReadOnlyDictionary<string, string> _settings;
    private readonly ServerLog _log = new();
    private Process? _process;

    private ServerProcess(IReadOnlyDictionary<string, string> settings) => _settings = settings;

    /// <summary>Where it listens; the same after it was killed and started again.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1:0");

    /// <summary>Made anew with each start: connections to a killed process are of no more use.</summary>
    public HttpClient Http { get; private set; } = new();

    public string Log => _log.ToString();

    /// <summary>The file that it keeps everything in.</summary>
    public string Database => Path.Combine(_folder.FullName, "coach.db");

    public static async Task<ServerProcess> StartAsync(params (string Key, string Value)[] settings)
    {
        var server = new ServerProcess(settings.ToDictionary(setting => setting.Key, setting => setting.Value));
        try
        {
            await server.StartAgainAsync();
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>Ends the process as <c>kill -9</c> does: it gets no chance to finish anything.</summary>
    public async Task KillAsync()
    {
        if (_process is { } process)
        {
            _process = null;
            process.Kill();
            await process.WaitForExitAsync();
            process.Dispose();
            _log.Add("---- killed ----");
        }
    }

    /// <summary>Halts it where it is, as a machine does that sleeps, until it is woken.</summary>
    public Task HaltAsync() => SignalAsync("-STOP");

    public Task WakeAsync() => SignalAsync("-CONT");

    public async Task StartAgainAsync()
    {
        var seen = _log.Count;
        var process = Launch();
        var bound = await _log.FindAsync(BoundAddress(), seen, process, Patience);
        Address = new Uri($"http://127.0.0.1:{bound.Groups["port"].Value}");
        Http.Dispose();
        Http = new HttpClient { BaseAddress = Address, Timeout = Patience };
        using var health = await Http.GetAsync("/health");
        Assert.True(health.IsSuccessStatusCode, $"/health says {(int)health.StatusCode}.\n{Log}");
    }

    public async Task KillAndStartAgainAsync()
    {
        await KillAsync();
        await StartAgainAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        Http.Dispose();
        _folder.Delete(recursive: true);
    }

    /// <summary>Starts it, and does not wait until it answers.</summary>
    public Process Launch()
    {
        var process = new Process { StartInfo = Command() };
        process.OutputDataReceived += (_, line) => _log.Add(line.Data);
        process.ErrorDataReceived += (_, line) => _log.Add(line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return _process = process;
    }

    private async Task SignalAsync(string signal)
    {
        using var kill = Process.Start("kill", [signal, _process!.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
        Assert.Equal(0, kill.ExitCode);
    }

    private ProcessStartInfo Command()
    {
        var command = new ProcessStartInfo("dotnet")
        {
            ArgumentList = { ServerBinary.Path },
            WorkingDirectory = Path.GetDirectoryName(ServerBinary.Path)!,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        command.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        command.Environment["ASPNETCORE_URLS"] = Address.ToString();
        command.Environment["Storage__ConnectionString"] = $"Data Source={Database}";
        command.Environment["RateLimits__Enabled"] = "false";
        foreach (var (key, value) in _settings)
        {
            command.Environment[key.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        return command;
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:(?<port>[1-9][0-9]*)", RegexOptions.NonBacktracking)]
    private static partial Regex BoundAddress();
}
