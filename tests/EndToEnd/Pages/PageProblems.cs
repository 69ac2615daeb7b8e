using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace EndToEnd.Pages;

/// <summary>What went wrong in a page out of sight: errors, refusals by its policy, requests that left this machine.</summary>
public sealed class PageProblems
{
    private readonly ConcurrentQueue<string> _seen = new();

    public PageProblems(IPage page)
    {
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                _seen.Enqueue($"console: {message.Text} ({message.Location})");
            }
        };
        page.PageError += (_, error) => _seen.Enqueue("error: " + error);
        page.Request += (_, request) => Expect(new Uri(request.Url));
        page.WebSocket += (_, socket) => Expect(new Uri(socket.Url));
        page.Response += (_, response) =>
        {
            if (response.Status >= 400)
            {
                _seen.Enqueue($"{response.Status}: {response.Url}");
            }
        };
    }

    public void AssertNone() => Assert.True(_seen.IsEmpty, string.Join('\n', _seen));

    private void Expect(Uri address)
    {
        if (address.Scheme is not ("data" or "blob") && !address.IsLoopback)
        {
            _seen.Enqueue("asked for outside: " + address);
        }
    }
}
