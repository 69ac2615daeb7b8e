namespace Microsoft.Bot.Builder;

/// <summary>Reports the view of a dialog to any client.</summary>
public static class IBotTelemetryClientExtensions
{
    public static void TrackDialogView(this IBotTelemetryClient telemetryClient, string dialogName, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null)
    {
        if (telemetryClient is IBotPageViewTelemetryClient pages)
        {
            pages.TrackPageView(dialogName, properties, metrics);
        }
        else
        {
            telemetryClient.TrackTrace($"Dialog View: {dialogName}", Severity.Information, properties);
        }
    }
}
