using CoachBot.Channels.Connector;
using Microsoft.Extensions.Primitives;

namespace CoachBot.Tests.Channels.Door;

/// <summary>Something that is brought to the door, and what the door says.</summary>
internal sealed record TokenCase(string Name, TokenFault Fault, Func<TestToken, StringValues> Authorization)
{
    public TokenCase(string name, TokenFault fault, Func<TestToken, string> token)
        : this(name, fault, (TestToken made) => new StringValues("Bearer " + token(made)))
    {
    }

    public string? Channel { get; init; } = "msteams";

    public string? Service { get; init; } = TestToken.Service;

    public override string ToString() => Name;
}
