namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Why a dialog, or a step of it, is called or ended.</summary>
public enum DialogReason
{
    BeginCalled,
    ContinueCalled,
    EndCalled,
    ReplaceCalled,
    CancelCalled,
    NextCalled,
}
