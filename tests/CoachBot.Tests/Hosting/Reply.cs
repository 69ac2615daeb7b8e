namespace CoachBot.Tests.Hosting;

/// <summary>How a connector's service answers a request.</summary>
/// <param name="Status">0 for no answer at all.</param>
/// <param name="Body">JSON; nothing when null.</param>
/// <param name="Takes">Whether it takes the activity, whatever it answers.</param>
internal sealed record Reply(int Status, string? Body, bool Takes)
{
    /// <summary>Taken under an id of the service's own.</summary>
    public static readonly Reply Taken = new(201, """{"id":"remote"}""", true);

    /// <summary>Taken, and no id given.</summary>
    public static readonly Reply TakenNameless = new(202, null, true);

    /// <summary>The connection breaks before the activity was read.</summary>
    public static readonly Reply ResetBefore = new(0, null, false);

    /// <summary>The connection breaks when the activity was read and taken.</summary>
    public static readonly Reply ResetAfter = new(0, null, true);

    /// <summary>Taken, and never answered.</summary>
    public static readonly Reply Silence = new(0, null, true) { Hangs = true };

    /// <summary>Taken, and only half of that said before the connection ends.</summary>
    public static readonly Reply Half = Taken with { EndsEarly = true };

    /// <summary>What it waits for before it answers.</summary>
    public Task Until { get; init; } = Task.CompletedTask;

    public bool Hangs { get; init; }

    public bool EndsEarly { get; init; }

    /// <summary>Where else it sends the request.</summary>
    public string? Location { get; init; }

    /// <summary>The header, as it stands there.</summary>
    public string? RetryAfter { get; init; }

    /// <summary>Not taken.</summary>
    public static Reply Refused(int status, string? code = null, string? retryAfter = null) =>
        new(status, code is null ? null : $$$"""{"error":{"code":"{{{code}}}","message":"as asked"}}""", false) { RetryAfter = retryAfter };

    /// <summary>Taken, and said not to be.</summary>
    public static Reply Lie(int status) => new(status, null, true);
}
