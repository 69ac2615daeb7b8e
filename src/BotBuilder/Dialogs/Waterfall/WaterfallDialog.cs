using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog that takes its steps one after the other, usually one a turn.</summary>
public class WaterfallDialog : Dialog
{
    private const string PersistedOptions = "options";
    private const string PersistedStepIndex = "stepIndex";
    private const string PersistedValues = "values";
    private const string PersistedInstanceId = "instanceId";

    private readonly List<WaterfallStep> _steps;

    public WaterfallDialog(string dialogId, IEnumerable<WaterfallStep>? actions = null)
        : base(dialogId)
        => _steps = actions is null ? [] : [.. actions];

    public override string GetVersion() => $"{Id}:{_steps.Count}";

    public WaterfallDialog AddStep(WaterfallStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        _steps.Add(step);
        return this;
    }

    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        Misplaced.ThrowIfToken(options, nameof(options));

        var state = dc.ActiveDialog!.State;
        state[PersistedOptions] = options!;
        state[PersistedValues] = new Dictionary<string, object>();
        state[PersistedInstanceId] = Guid.NewGuid().ToString();

        if (TelemetryClient is not NullBotTelemetryClient)
        {
            Track("WaterfallStart", state);
            TelemetryClient.TrackDialogView(Id);
        }

        return await RunStepAsync(dc, 0, DialogReason.BeginCalled, null, cancellationToken);
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var activity = dc.Context.Activity;
        return activity.Type == ActivityTypes.Message
            ? await ResumeDialogAsync(dc, DialogReason.ContinueCalled, activity.Text, cancellationToken)
            : EndOfTurn;
    }

    public override async Task<DialogTurnResult> ResumeDialogAsync(DialogContext dc, DialogReason reason, object? result, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var index = PersistedNumber.ReadInt(dc.ActiveDialog!.State, PersistedStepIndex);
        return await RunStepAsync(dc, index + 1, reason, result, cancellationToken);
    }

    public override Task EndDialogAsync(ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(instance);
        if (TelemetryClient is not NullBotTelemetryClient)
        {
            if (reason == DialogReason.CancelCalled)
            {
                Track("WaterfallCancel", instance.State, PersistedNumber.ReadInt(instance.State, PersistedStepIndex));
            }
            else if (reason == DialogReason.EndCalled)
            {
                Track("WaterfallComplete", instance.State);
            }
        }

        return Task.CompletedTask;
    }

    protected virtual Task<DialogTurnResult> OnStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stepContext);
        if (TelemetryClient is not NullBotTelemetryClient)
        {
            Track("WaterfallStep", stepContext.ActiveDialog!.State, stepContext.Index);
        }

        return _steps[stepContext.Index](stepContext, cancellationToken);
    }

    protected async Task<DialogTurnResult> RunStepAsync(DialogContext dc, int index, DialogReason reason, object? result, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (index >= _steps.Count)
        {
            return await dc.EndDialogAsync(result, cancellationToken);
        }

        var state = dc.ActiveDialog!.State;
        state[PersistedStepIndex] = index;
        var options = state.TryGetValue(PersistedOptions, out var stored) ? stored : null;
        var values = (IDictionary<string, object>)state[PersistedValues];
        return await OnStepAsync(new WaterfallStepContext(this, dc, options, values, index, reason, result), cancellationToken);
    }

    private void Track(string eventName, IDictionary<string, object> state, int? step = null)
    {
        var properties = new Dictionary<string, string> { ["DialogId"] = Id };
        if (step is { } index)
        {
            properties["StepName"] = StepName(index);
        }

        if (state.TryGetValue(PersistedInstanceId, out var instanceId) && instanceId is string text)
        {
            properties["InstanceId"] = text;
        }

        TelemetryClient.TrackEvent(eventName, properties);
    }

    private string StepName(int index)
    {
        // The compiler puts angle brackets into the names of lambdas.
        var name = _steps[index].Method.Name;
        return string.IsNullOrWhiteSpace(name) || name.Contains('<') ? $"Step{index + 1}of{_steps.Count}" : name;
    }
}
