using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace Bench;

/// <summary>A waterfall that asks for two texts and says both: the usual measure of a bot framework.</summary>
internal sealed class ThreeSteps : ActivityHandler
{
    private readonly ConversationState _conversations;
    private readonly DialogSet _dialogs;

    public ThreeSteps(ConversationState conversations)
    {
        _conversations = conversations;
        _dialogs = new DialogSet(conversations.CreateProperty<DialogState>("dialogs"))
            .Add(new TextPrompt("text"))
            .Add(new WaterfallDialog("steps",
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
            ]));
    }

    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var context = await _dialogs.CreateContextAsync(turnContext, cancellationToken);
        if ((await context.ContinueDialogAsync(cancellationToken)).Status == DialogTurnStatus.Empty)
        {
            await context.BeginDialogAsync("steps", null, cancellationToken);
        }

        await _conversations.SaveChangesAsync(turnContext, false, cancellationToken);
    }
}
