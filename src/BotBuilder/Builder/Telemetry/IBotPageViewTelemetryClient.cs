namespace Microsoft.Bot.Builder;

/// <summary>Where a bot reports which dialog somebody sees.</summary>
public interface IBotPageViewTelemetryClient
{
    void TrackPageView(string dialogName, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null);
}
