using System.Buffers;
using CoachBot.Channels;
using CoachBot.Turns;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace Bench;

/// <summary>Runs the bot over HTTP with nothing kept but memory: no lanes, no commit, no dedupe.</summary>
internal sealed class MemoryAdapter(IBot bot, IBotJson json) : BotAdapter
{
    public async Task AnswerAsync(HttpContext http)
    {
        var activity = json.ReadActivity(await RequestBody.ReadJsonAsync(http.Request));
        var replies = new List<Line>();
        activity.DeliveryMode = null;
        using var context = new TurnContext(this, activity);
        context.TurnState.Add(replies);
        await RunPipelineAsync(context, bot.OnTurnAsync, http.RequestAborted);
        var answer = ActivityList.Write(replies);
        http.Response.ContentType = "application/json";
        http.Response.ContentLength = answer.Length;
        await http.Response.BodyWriter.WriteAsync(answer);
    }

    public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        var replies = turnContext.TurnState.Get<List<Line>>()!;
        var responses = new ResourceResponse[activities.Length];
        for (var i = 0; i < activities.Length; i++)
        {
            activities[i].Id = Guid.CreateVersion7().ToString("n");
            var buffer = new ArrayBufferWriter<byte>(1024);
            json.WriteActivity(buffer, activities[i]);
            replies.Add(new Line(0, 0, activities[i].Id!, 0, buffer.WrittenSpan.ToArray()));
            responses[i] = new ResourceResponse(activities[i].Id!);
        }

        return Task.FromResult(responses);
    }

    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
        throw new NotSupportedException();
}
