using CoachBot.Dialogs;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;

namespace CoachBot.Tests.Hosting;

/// <summary>Greets, then asks for a name and a colour and says both; counts the messages of the person, and chimes a second later when told to.</summary>
internal sealed class WaterfallBot : ActivityHandler
{
    private readonly ConversationState _conversations;
    private readonly UserState _users;
    private readonly IStatePropertyAccessor<DialogState> _dialogs;
    private readonly IStatePropertyAccessor<int> _count;
    private readonly IStatePropertyAccessor<int> _chimes;
    private readonly TimeProvider _time;
    private readonly WaterfallDialog _waterfall;

    public WaterfallBot(IServiceProvider services)
    {
        _conversations = services.GetRequiredService<ConversationState>();
        _users = services.GetRequiredService<UserState>();
        _dialogs = _conversations.CreateProperty<DialogState>("dialogs");
        _count = _users.CreateProperty<int>("count");
        _chimes = _users.CreateProperty<int>("chimes");
        _time = services.GetRequiredService<TimeProvider>();
        _waterfall = new WaterfallDialog("waterfall",
        [
            (step, cancellation) => step.PromptAsync("text", new PromptOptions { Prompt = MessageFactory.Text("name?") }, cancellation),
            (step, cancellation) =>
            {
                step.Values["name"] = step.Result!;
                return step.PromptAsync("text", new PromptOptions { Prompt = MessageFactory.Text("colour?") }, cancellation);
            },
            async (step, cancellation) =>
            {
                await step.Context.SendActivityAsync($"{step.Values["name"]} likes {step.Result}", cancellationToken: cancellation);
                return await step.EndDialogAsync(cancellationToken: cancellation);
            },
        ]);
    }

    public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        await base.OnTurnAsync(turnContext, cancellationToken);
        await _conversations.SaveChangesAsync(turnContext, false, cancellationToken);
        await _users.SaveChangesAsync(turnContext, false, cancellationToken);
    }

    protected override Task OnMembersAddedAsync(IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        turnContext.SendActivityAsync("welcome", cancellationToken: cancellationToken);

    protected override async Task OnEventActivityAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken)
    {
        if (turnContext.TurnState.Get<Timers>()!.Fired is { } name)
        {
            var count = await _chimes.GetAsync(turnContext, () => 0, cancellationToken) + 1;
            await _chimes.SetAsync(turnContext, count, cancellationToken);
            await turnContext.SendActivityAsync($"{name} {count}", cancellationToken: cancellationToken);
        }
    }

    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var count = await _count.GetAsync(turnContext, () => 0, cancellationToken) + 1;
        await _count.SetAsync(turnContext, count, cancellationToken);
        switch (turnContext.Activity.Text)
        {
            case "count":
                await turnContext.SendActivityAsync($"count {count}", cancellationToken: cancellationToken);
                break;
            case "chime":
                turnContext.TurnState.Get<Timers>()!.Set("chime", _time.GetUtcNow().AddSeconds(1));
                break;
            case "fail":
                await turnContext.SendActivityAsync("never seen", cancellationToken: cancellationToken);
                throw new InvalidOperationException("as asked");
            case { } text when text.StartsWith("echo ", StringComparison.Ordinal):
                await turnContext.SendActivityAsync(text, cancellationToken: cancellationToken);
                break;
            default:
                var dialogs = new DialogSet(_dialogs).Add(_waterfall).Add(new TextPrompt("text"));
                var context = await dialogs.CreateContextAsync(turnContext, cancellationToken);
                if ((await context.ContinueDialogAsync(cancellationToken)).Status == DialogTurnStatus.Empty)
                {
                    await context.BeginDialogAsync("waterfall", null, cancellationToken);
                }

                break;
        }
    }
}
