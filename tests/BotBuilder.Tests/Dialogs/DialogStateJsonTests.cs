using System.Text;
using System.Text.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Serialization;
using Xunit;

namespace BotBuilder.Tests.Dialogs;

public class DialogStateJsonTests
{
    private static readonly StateJson Json = new([]);

    [Fact]
    public void RoundTrip_ComponentInAComponent_KeepsItsStacks()
    {
        var innermost = new DialogInstance { Id = "text", State = new Dictionary<string, object> { ["attempt"] = 2 } };
        var inner = new DialogInstance { Id = "inner", Version = "v1", State = State(ComponentDialog.PersistedDialogState, new DialogState([innermost])) };
        var outer = new DialogInstance { Id = "outer", State = State(ComponentDialog.PersistedDialogState, new DialogState([inner])) };

        var read = RoundTrip(new DialogState([outer]));

        var readInner = Inside(read);
        Assert.Equal(("inner", "v1"), (readInner.Id, readInner.Version));
        Assert.Equal("text", Inside((DialogState)readInner.State[ComponentDialog.PersistedDialogState], descend: false).Id);
    }

    [Fact]
    public void RoundTrip_PromptOptions_KeepsWhatAPromptNeeds()
    {
        var read = RoundTrip(new PromptOptions
        {
            Prompt = MessageFactory.Text("where?"),
            RetryPrompt = MessageFactory.Text("again?"),
            Choices = [new("lower") { Synonyms = ["lumbar"], Action = new CardAction { Title = "Lower back" } }],
            Style = ListStyle.SuggestedAction,
            Validations = 5,
            RecognizeLanguage = "en-us",
        });

        var choice = Assert.Single(read.Choices!);
        Assert.Equal(("where?", "again?"), (read.Prompt!.Text, read.RetryPrompt!.Text));
        Assert.Equal(("lower", "lumbar", "Lower back"), (choice.Value, choice.Synonyms![0], choice.Action!.Title));
        Assert.Equal((ListStyle.SuggestedAction, 5L, "en-us"), (read.Style, read.Validations, read.RecognizeLanguage));
    }

    [Fact]
    public void RoundTrip_WhatStepsKeep_ComesBackAsWhatItWas()
    {
        var values = RoundTrip(new Dictionary<string, object>
        {
            ["choice"] = new FoundChoice { Value = "lower", Index = 1, Score = 0.5f, Synonym = "lumbar" },
            ["when"] = new List<DateTimeResolution> { new() { Timex = "T07:30", Value = "07:30:00" } },
            ["names"] = new List<string> { "Ann" },
            ["nested"] = new Dictionary<string, object> { ["on"] = true },
        });

        Assert.Equal("lumbar", Assert.IsType<FoundChoice>(values["choice"]).Synonym);
        Assert.Equal("T07:30", Assert.IsType<List<DateTimeResolution>>(values["when"])[0].Timex);
        Assert.Equal(["Ann"], Assert.IsType<List<string>>(values["names"]));
        Assert.Equal(true, Assert.IsType<Dictionary<string, object>>(values["nested"])["on"]);
    }

    [Fact]
    public void Write_TypeThatIsNotAllowed_IsRefused()
        => Assert.Throws<JsonException>(() => Json.ToUtf8(State("values", new Stranger())));

    [Theory]
    [InlineData("System.Diagnostics.Process, System.Diagnostics.Process")]
    [InlineData("Microsoft.Bot.Builder.Dialogs.WaterfallDialog")]
    [InlineData("WaterfallDialog")]
    [InlineData("Stranger")]
    public void Read_TypeNameThatIsNotAllowed_IsNeverLoaded(string name)
        => Assert.Throws<JsonException>(() => ReadWithOptionsNamed(name));

    [Fact]
    public void Read_TypeNameThatIsAllowed_IsThatType()
        => Assert.IsType<PromptOptions>(Assert.Single(ReadWithOptionsNamed("PromptOptions").DialogStack).State["options"]);

    private static DialogState ReadWithOptionsNamed(string type)
    {
        var stored = """{"$type":"DialogState","$value":{"dialogStack":[{"id":"w","state":{"options":{"$type":"NAME","$value":{}}}}]}}""";
        return Assert.IsType<DialogState>(Json.Read(Encoding.UTF8.GetBytes(stored.Replace("NAME", type, StringComparison.Ordinal))));
    }

    private static T RoundTrip<T>(T value)
        where T : class
        => Assert.IsType<T>(Json.Read(Json.ToUtf8(value)));

    private static Dictionary<string, object> State(string key, object value) => new() { [key] = value };

    private static DialogInstance Inside(DialogState state, bool descend = true)
    {
        var instance = Assert.Single(state.DialogStack);
        return descend ? Inside(Assert.IsType<DialogState>(instance.State[ComponentDialog.PersistedDialogState]), descend: false) : instance;
    }

    private sealed class Stranger
    {
        public string Name { get; set; } = "";
    }
}
