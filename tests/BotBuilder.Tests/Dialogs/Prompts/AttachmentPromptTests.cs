using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Xunit;

namespace BotBuilder.Tests.Dialogs.Prompts;

public class AttachmentPromptTests
{
    [Fact]
    public async Task Answer_WithAFile_IsTheListOfFiles()
    {
        var talk = new Talk(Ask.Once(new AttachmentPrompt("file"), Ask.For("picture?")));
        await talk.SayAsync("hi");

        await talk.SendAsync(new Activity { Type = ActivityTypes.Message, Attachments = [new Attachment { ContentType = "image/png" }] });

        Assert.Equal("image/png", Assert.Single(Assert.IsType<IList<Attachment>>(talk.Result.Result, exactMatch: false)).ContentType);
    }

    [Fact]
    public async Task Answer_WithoutAFile_AsksAgain()
    {
        var talk = new Talk(Ask.Once(new AttachmentPrompt("file"), Ask.For("picture?", "a picture, please")));
        await talk.SayAsync("hi");

        Assert.Equal(["a picture, please"], await talk.SayAsync("no"));
    }
}
