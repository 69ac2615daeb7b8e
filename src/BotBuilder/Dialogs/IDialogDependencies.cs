namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog whose set must know other dialogs too.</summary>
public interface IDialogDependencies
{
    IEnumerable<Dialog> GetDependencies();
}
