using System.Net;

namespace CoachBot.Channels.Connector;

/// <summary>What a channel's service said to a request.</summary>
/// <param name="Status">Null when nothing was sent.</param>
/// <param name="Code">The service's name for what is wrong; null where it gave none.</param>
/// <param name="RetryAfter">How long it wants us to wait; null where it did not say.</param>
/// <param name="Id">What it named that which was made; null where it gave none.</param>
internal sealed record Answer(HttpStatusCode? Status, string? Code = null, TimeSpan? RetryAfter = null, string? Id = null)
{
    public static readonly Answer NotSent = new((HttpStatusCode?)null);

    /// <summary>None came: the request may have arrived, as for a service that gave up waiting for another.</summary>
    public static readonly Answer None = new(HttpStatusCode.RequestTimeout);

    public bool IsSuccess => Status is >= HttpStatusCode.OK and < HttpStatusCode.MultipleChoices;

    public bool IsAmbiguous => Status is HttpStatusCode.RequestTimeout or >= HttpStatusCode.InternalServerError;
}
