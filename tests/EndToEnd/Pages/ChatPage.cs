using System.Globalization;
using EndToEnd.DirectLine;
using EndToEnd.Running;
using Microsoft.Playwright;

namespace EndToEnd.Pages;

/// <summary>The chat page as a person sees it, and the same conversation as a client sees it.</summary>
public sealed class ChatPage : IAsyncDisposable
{
    private const string Bubbles = ".webchat__basic-transcript__activity";
    private const float Patience = 25_000;
    private static readonly string[] Cues = ["bot: Go.", "bot: Halfway. Keep breathing.", "bot: And relax."];

    private readonly IBrowserContext _context;
    private readonly ServerProcess _server;

    private ChatPage(IBrowserContext context, IPage page, ServerProcess server)
    {
        _context = context;
        _server = server;
        Page = page;
        Problems = new PageProblems(page);
    }

    public IPage Page { get; }

    public PageProblems Problems { get; }

    /// <summary>How long the greeting took to show, from opening the page.</summary>
    public TimeSpan GreetedAfter { get; private set; }

    /// <summary>The conversation that the page opened.</summary>
    public Conversation Talk { get; private set; } = null!;

    /// <summary>Buttons that are on show for the question at hand.</summary>
    public ILocator Buttons => Page.Locator(".webchat__suggested-actions button");

    public ILocator Box => Page.Locator("[data-id='webchat-sendbox-input']");

    public static async Task<ChatPage> OpenAsync(IBrowserContext context, ServerProcess server)
    {
        var chat = new ChatPage(context, await context.NewPageAsync(), server);
        chat.Page.SetDefaultTimeout(Patience);
        var opened = TimeProvider.System.GetTimestamp();
        await chat.BeginAsync(() => chat.Page.GotoAsync(server.Address.ToString()));
        chat.GreetedAfter = TimeProvider.System.GetElapsedTime(opened);
        await chat.Talk.GreetingAsync();
        return chat;
    }

    /// <summary>Begins another conversation as the same person, by the page's own button.</summary>
    public async Task BeginAnewAsync()
    {
        await BeginAsync(() => Page.GetByRole(AriaRole.Banner).GetByRole(AriaRole.Button).ClickAsync());
        await Talk.GreetingAsync();
        await CatchUpAsync();
    }

    /// <summary>Taps the button that says just this.</summary>
    public Task TapAsync(string label)
        => AnswerAsync(() => Buttons.And(Page.GetByRole(AriaRole.Button, new() { Name = label, Exact = true })).ClickAsync());

    public Task TypeAsync(string words) => AnswerAsync(async () =>
    {
        await Box.ClickAsync();
        await Page.Keyboard.TypeAsync(words);
        await Page.Keyboard.PressAsync("Enter");
    });

    /// <summary>Does what sends a message; returns when the page shows it and all of its answer.</summary>
    public async Task AnswerAsync(Func<Task> send)
    {
        // What was said past the page may still be on its way to it, and is no answer to this.
        await ShowsAtLeastAsync((await Talk.TranscriptAsync()).Count);
        var before = await Page.Locator(Bubbles).CountAsync();
        await send();
        await ShowsAtLeastAsync(before + 2);
        await CatchUpAsync();
    }

    /// <summary>Waits until the page shows all that the conversation holds, and the buttons of its question.</summary>
    public async Task CatchUpAsync()
    {
        await Talk.ReadNewAsync();
        var held = await Talk.TranscriptAsync();
        await ShowsAtLeastAsync(held.Count);
        if (held[^1] is { Options.Count: > 0 } question)
        {
            await Assertions.Expect(Buttons).ToHaveTextAsync(question.Labels, new() { Timeout = Patience });
        }
    }

    public async Task ReloadAsync()
    {
        await Page.ReloadAsync();
        await CatchUpAsync();
    }

    /// <summary>Each bubble in order, as "me: words" or "bot: words", without what the clock calls out.</summary>
    public async Task<IReadOnlyList<string>> ShownAsync() => [.. (await AllShownAsync()).Where(shown => !Cues.Contains(shown))];

    private async Task<string[]> AllShownAsync() => await Page.Locator(Bubbles).EvaluateAllAsync<string[]>(
        """
        all => all.map(one => {
          const mine = one.querySelector('.webchat__bubble--from-user, .webchat__stacked-layout--from-user');
          const words = [...one.querySelectorAll('.webchat__bubble__content')].map(part => part.innerText);
          return (mine ? 'me: ' : 'bot: ') + words.join(' ').replace(/\s+/g, ' ').trim();
        })
        """);

    /// <summary>Waits until the transcript has scrolled by itself to the end of the answer, or to its beginning where it is long.</summary>
    public async Task AnswerIsInViewAsync() => await Page.WaitForFunctionAsync(
        """
        () => {
          const all = [...document.querySelectorAll('.webchat__basic-transcript__activity')];
          const asked = all.findLastIndex(one => one.querySelector('.webchat__bubble--from-user'));
          const [first, last] = [all[asked + 1] ?? all.at(-1), all.at(-1)].map(one => one.getBoundingClientRect());
          const view = document.querySelector('.webchat__basic-transcript').getBoundingClientRect();
          return last.bottom <= view.bottom + 1 || first.top >= view.top - 1 && first.top < (view.top + view.bottom) / 2;
        }
        """,
        null,
        new() { Timeout = Patience });

    /// <summary>Keeps a picture in the folder that COACHBOT_SCREENSHOTS names, if it names one.</summary>
    public async Task ShootAsync(string name)
    {
        if (Environment.GetEnvironmentVariable("COACHBOT_SCREENSHOTS") is { Length: > 0 } folder)
        {
            await AnswerIsInViewAsync();
            await Page.Mouse.MoveAsync(0, 0);
            await Page.ScreenshotAsync(new() { Path = Path.Combine(folder, name + ".png"), Animations = ScreenshotAnimations.Disabled });
        }
    }

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();

    private async Task BeginAsync(Func<Task> open)
    {
        var connected = Page.WaitForWebSocketAsync();
        await open();
        await connected;
        await Buttons.First.WaitForAsync();
        var kept = await Page.EvaluateAsync<Dictionary<string, string>>("() => JSON.parse(localStorage.getItem('coach.conversation'))");
        Talk = new Conversation(_server, kept["conversationId"], kept["token"]);
    }

    private async Task ShowsAtLeastAsync(int count)
    {
        var condition = string.Create(CultureInfo.InvariantCulture, $"() => document.querySelectorAll('{Bubbles}').length >= {count}");
        await Page.WaitForFunctionAsync(condition, null, new() { Timeout = Patience });
    }
}
