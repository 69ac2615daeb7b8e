using Microsoft.Bot.Builder.Dialogs;
using Xunit;

namespace BotBuilder.Tests.Dialogs;

public class DialogSetTests
{
    [Fact]
    public void Add_SameIdTwice_GivesTheNewOneTheNextFreeNumber()
    {
        var dialogs = new DialogSet().Add(new WaterfallDialog("a")).Add(new WaterfallDialog("a")).Add(new WaterfallDialog("a"));

        Assert.Equal(["a", "a2", "a3"], dialogs.GetDialogs().Select(dialog => dialog.Id));
    }

    [Fact]
    public void Add_SameDialogTwice_KeepsOne()
    {
        var dialog = new WaterfallDialog("a");

        Assert.Single(new DialogSet().Add(dialog).Add(dialog).GetDialogs());
    }

    [Fact]
    public void Add_DialogWithDependencies_AddsThemToo()
        => Assert.NotNull(new DialogSet().Add(new Dependent()).Find("needed"));

    [Fact]
    public void Find_UnknownId_GivesNothing() => Assert.Null(new DialogSet().Find("a"));

    [Fact]
    public void Find_NoId_IsRefused() => Assert.Throws<ArgumentNullException>(() => new DialogSet().Find(" "));

    [Fact]
    public void GetVersion_SameDialogs_IsTheSame()
    {
        var version = new DialogSet().Add(new WaterfallDialog("a")).GetVersion();

        Assert.Equal(version, new DialogSet().Add(new WaterfallDialog("a")).GetVersion());
        Assert.NotEqual(version, new DialogSet().Add(new WaterfallDialog("b")).GetVersion());
    }

    [Fact]
    public void GetVersion_AfterAdd_IsAnother()
    {
        var dialogs = new DialogSet();
        var before = dialogs.GetVersion();

        Assert.NotEqual(before, dialogs.Add(new WaterfallDialog("a")).GetVersion());
    }

    [Fact]
    public async Task CreateContext_SetWithoutState_IsAnError()
        => await Assert.ThrowsAsync<InvalidOperationException>(() => new DialogSet().CreateContextAsync(Moq.Mock.Of<Microsoft.Bot.Builder.ITurnContext>()));

    private sealed class Dependent() : WaterfallDialog("dependent"), IDialogDependencies
    {
        public IEnumerable<Dialog> GetDependencies() => [new WaterfallDialog("needed")];
    }
}
