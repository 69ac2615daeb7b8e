using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace BotBuilder.Tests.Dialogs;

/// <summary>A conversation with a dialog whose state is written to storage and read back between turns.</summary>
internal sealed class Talk
{
    private readonly TestAdapter _adapter;
    private readonly ConversationState _conversation = new(new MemoryStorage());
    private readonly IStatePropertyAccessor<DialogState> _dialogState;
    private readonly Func<DialogContext, CancellationToken, Task<DialogTurnResult>> _turn;
    private readonly DialogSet _dialogs;

    public Talk(Dialog dialog, object? options = null, string channelId = "test")
        : this([dialog], ContinueOrBegin(dialog.Id, options), channelId)
    {
    }

    public Talk(Dialog[] dialogs, Func<DialogContext, CancellationToken, Task<DialogTurnResult>> turn, string channelId = "test")
    {
        _adapter = new TestAdapter(channelId);
        _adapter.Use(new AutoSaveStateMiddleware(_conversation));
        _dialogState = _conversation.CreateProperty<DialogState>("dialogs");
        _dialogs = new DialogSet(_dialogState);
        foreach (var dialog in dialogs)
        {
            _dialogs.Add(dialog);
        }

        _turn = turn;
    }

    /// <summary>"personal" or "groupChat", where the channel tells.</summary>
    public string? ConversationType
    {
        get => _adapter.Conversation.Conversation!.ConversationType;
        init => _adapter.Conversation.Conversation!.ConversationType = value;
    }

    public DialogTurnResult Result { get; private set; } = null!;

    public DialogContext Context { get; private set; } = null!;

    public static Func<DialogContext, CancellationToken, Task<DialogTurnResult>> ContinueOrBegin(string dialogId, object? options = null)
        => async (dc, cancellationToken) =>
        {
            var result = await dc.ContinueDialogAsync(cancellationToken);
            return result.Status == DialogTurnStatus.Empty ? await dc.BeginDialogAsync(dialogId, options, cancellationToken) : result;
        };

    /// <summary>Says something.</summary>
    /// <returns>The texts of the answers.</returns>
    public async Task<string[]> SayAsync(string text) => [.. (await SendAsync(_adapter.MakeActivity(text))).Select(activity => activity.Text ?? "")];

    public async Task<Activity[]> SendAsync(Activity activity)
    {
        await _adapter.ProcessActivityAsync(activity, RunTurnAsync);

        var answers = new List<Activity>();
        while (_adapter.GetNextReply() is Activity answer)
        {
            answers.Add(answer);
        }

        return [.. answers];
    }

    private async Task RunTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        Context = await _dialogs.CreateContextAsync(turnContext, cancellationToken);
        Result = await _turn(Context, cancellationToken);
    }
}
