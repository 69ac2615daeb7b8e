using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CoachBot.Channels.Connector;

/// <summary>One try to bring a message to where it belongs.</summary>
internal sealed class Posting(Connector connector)
{
    public const string NoConversation = "ConversationNotFound";

    /// <summary>The answer that decides; its id is that of a message which is new to the channel.</summary>
    public async Task<Answer> TryAsync(OutboxRow row)
    {
        if (row.Deletes)
        {
            return row.Replaces is { } gone ? await DeleteAsync(row, gone) : new Answer(HttpStatusCode.OK);
        }

        if (row.Replaces is { } shown)
        {
            var changed = await connector.UpdateAsync(row.ServiceUrl, row.ConversationId, shown, row.Activity);

            // A channel that cannot change what it shows, or shows it no more, gets one message more.
            if (changed.Status is not (HttpStatusCode.NotFound or HttpStatusCode.MethodNotAllowed or HttpStatusCode.NotImplemented))
            {
                return changed with { Id = null };
            }
        }

        var sent = await connector.SendAsync(row.ServiceUrl, row.ConversationId, row.Activity);
        return sent is { Status: HttpStatusCode.NotFound, Code: NoConversation } && Parameters(row.Activity) is { } parameters
            ? await SendToNewAsync(row, parameters, sent)
            : sent;
    }

    /// <summary>What cannot be taken away, or is gone already, is left as it is.</summary>
    private async Task<Answer> DeleteAsync(OutboxRow row, string id)
    {
        var deleted = await connector.DeleteAsync(row.ServiceUrl, row.ConversationId, id);
        return deleted.Status is HttpStatusCode.NotFound or HttpStatusCode.MethodNotAllowed or HttpStatusCode.NotImplemented
            ? new Answer(HttpStatusCode.OK)
            : deleted with { Id = null };
    }

    /// <summary>Channels give the same members the same conversation, so that nothing is lost by asking for it once.</summary>
    private async Task<Answer> SendToNewAsync(OutboxRow row, byte[] parameters, Answer notFound)
    {
        var made = await connector.CreateAsync(row.ServiceUrl, parameters);
        return made switch
        {
            { IsSuccess: true, Id: { } id } => await connector.SendAsync(row.ServiceUrl, id, row.Activity),
            { IsSuccess: true } => notFound,

            // The message itself was not sent, whatever became of the conversation.
            { IsAmbiguous: true } => Answer.NotSent,
            { Status: HttpStatusCode.NotFound } => notFound,
            _ => made,
        };
    }

    /// <summary>Who talks there, for a conversation of two; null for others, which nobody can make anew.</summary>
    private static byte[]? Parameters(byte[] activity)
    {
        var message = JsonNode.Parse(activity)!;
        var conversation = message["conversation"];
        if (message["recipient"] is not { } person || (string?)conversation?["conversationType"] is not (null or "personal") || (bool?)conversation?["isGroup"] == true)
        {
            return null;
        }

        var parameters = new JsonObject { ["isGroup"] = false, ["members"] = new JsonArray(person.DeepClone()) };
        if (message["from"] is { } bot)
        {
            parameters["bot"] = bot.DeepClone();
        }

        if (conversation?["tenantId"] is { } tenant)
        {
            parameters["tenantId"] = tenant.DeepClone();
            parameters["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = tenant.DeepClone() } };
        }

        return JsonSerializer.SerializeToUtf8Bytes(parameters);
    }
}
