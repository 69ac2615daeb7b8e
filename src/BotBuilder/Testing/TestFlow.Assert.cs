using System.Runtime.CompilerServices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

public partial class TestFlow
{
    public TestFlow AssertReply(string expected, string? description = null, uint timeout = 3000) =>
        AssertReply(_adapter.MakeActivity(expected), description ?? expected, timeout);

    public TestFlow AssertReplyContains(string expected, string? description = null, uint timeout = 3000) => AssertReply(
        reply =>
        {
            var text = reply.AsMessageActivity()?.Text;
            if (text?.Contains(expected, StringComparison.Ordinal) != true)
            {
                throw Mismatch(description, expected, text ?? "Not a Message Activity");
            }
        },
        description,
        timeout);

    public TestFlow AssertReply(IActivity expected, [CallerMemberName] string? description = null, uint timeout = 3000) =>
        AssertReply(expected, null, description, timeout);

    public TestFlow AssertReply(IActivity expected, IEqualityComparer<IActivity>? equalityComparer, [CallerMemberName] string? description = null, uint timeout = 3000) => AssertReply(
        reply =>
        {
            if (expected.Type != reply.Type)
            {
                throw new InvalidOperationException($"{description}: Type should match");
            }

            var expectedText = expected.AsMessageActivity()?.Text?.Trim();
            var text = reply.AsMessageActivity()?.Text?.Trim();
            if (!(equalityComparer?.Equals(expected, reply) ?? expectedText == text))
            {
                throw Mismatch(description, expected.AsMessageActivity()?.Text, reply.AsMessageActivity()?.Text);
            }
        },
        description,
        timeout);

    public TestFlow AssertReply(Action<IActivity> validateActivity, [CallerMemberName] string? description = null, uint timeout = 3000) => Then(async () =>
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(timeout));
        var reply = await _adapter.GetNextReplyAsync(patience.Token);
        validateActivity(reply!);
    });

    public TestFlow AssertNoReply([CallerMemberName] string? description = null, uint timeout = 3000) => Then(async () =>
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(timeout));
        try
        {
            var reply = await _adapter.GetNextReplyAsync(patience.Token);
            throw new InvalidOperationException($"{description}: expected no reply, received a {reply?.Type}");
        }
        catch (OperationCanceledException)
        {
            // The time passed in silence, as it should.
        }
    });

    public TestFlow AssertReplyOneOf(string[] candidates, string? description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        return AssertReply(
            reply =>
            {
                var text = reply.AsMessageActivity()?.Text;
                if (!candidates.Contains(text))
                {
                    throw new InvalidOperationException(description ?? $"Text \"{text}\" does not match one of candidates: {string.Join('\n', candidates)}");
                }
            },
            description,
            timeout);
    }

    private static InvalidOperationException Mismatch(string? description, string? expected, string? received) =>
        new($"{(description is null ? "" : description + ":\n")}Expected:{expected}\nReceived:{received}");
}
