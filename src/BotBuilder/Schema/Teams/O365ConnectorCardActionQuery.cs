using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>An action of a connector card.</summary>
public class O365ConnectorCardActionQuery
{
    public O365ConnectorCardActionQuery()
    {
    }

    public O365ConnectorCardActionQuery(string? body = null, string? actionId = null)
    {
        Body = body;
        ActionId = actionId;
    }

    [JsonPropertyName("body")]
    public string? Body { get; set; }

    [JsonPropertyName("actionId")]
    public string? ActionId { get; set; }
}
