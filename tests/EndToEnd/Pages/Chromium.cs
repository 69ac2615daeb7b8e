using EndToEnd.Running;
using Microsoft.Playwright;

namespace EndToEnd.Pages;

/// <summary>The browser that this machine has; it can reach nothing but this machine.</summary>
internal sealed class Chromium : IAsyncDisposable
{
    private static readonly string Executable = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium";

    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private Chromium(IPlaywright playwright, IBrowser browser) => (_playwright, _browser) = (playwright, browser);

    /// <summary>Null where browser tests must run.</summary>
    public static string? WhySkipped { get; } =
        File.Exists(Executable) || AllTests.AreAsked
            ? null
            : $"Chromium is not at {Executable}: install it, or set CHROMIUM to where it is.";

    public static async Task<Chromium> LaunchAsync()
    {
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Executable,
            ChromiumSandbox = !Environment.IsPrivilegedProcess,
            Args =
            [
                "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync",
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
            ],
        });
        return new Chromium(playwright, browser);
    }

    public Task<IBrowserContext> NewContextAsync(Look look) => _browser.NewContextAsync(new BrowserNewContextOptions
    {
        ViewportSize = new ViewportSize { Width = look.Width, Height = look.Height },
        ColorScheme = look.Dark ? ColorScheme.Dark : ColorScheme.Light,
        Locale = "en-GB",
    });

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }
}
