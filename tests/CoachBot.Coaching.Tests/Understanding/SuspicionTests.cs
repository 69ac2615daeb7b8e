using CoachBot.Sentences;
using Xunit;

namespace CoachBot.Coaching.Tests;

public class SuspicionTests
{
    private const int Folds = 5;
    private static readonly DateOnly Today = new(2026, 11, 20);
    private static readonly HeldOut Held = HeldOut.Fold(2, Folds);

    [Fact]
    public void Read_SignToldAsNoPhraseKnows_IsMostlySuspected() =>
        Assert.InRange(Share(Held.Unheard), 0.62, 1);

    [Fact]
    public void Read_OrdinaryMessage_IsHardlyEverSuspected() =>
        Assert.InRange(Share(Held.Harmless.Where(one => one.Told.File == Told.Ordinary)), 0, 0.042);

    [Fact]
    public void Read_MessageThatOnlySoundsLikeASign_IsSeldomSuspected() =>
        Assert.InRange(Share(Held.Harmless.Where(one => one.Told.File != Told.Ordinary)), 0, 0.08);

    [Fact]
    public void Read_SignAmongOtherSentences_IsSuspectedByItsOwn()
    {
        const string Sign = "everything I'd sit on a horse with has gone to sleep and it won't wake up";
        const string Text = "Hello there. I was in the garden on Sunday with the roses. " + Sign + ". What shall we do today?";

        var suspected = RealContent.Library.Understanding.Read(Text, Today).Suspected[0];

        Assert.Equal(Sign, Text.Substring(suspected.Start, suspected.Length));
        Assert.Equal(("ces-saddle", Answer.Unsure), (suspected.Value, suspected.Polarity));
    }

    [Theory]
    [InlineData("stretch now")]
    [InlineData("no")]
    [InlineData("")]
    [InlineData("7")]
    public void Read_FewWords_SuspectsNothing(string text) =>
        Assert.Empty(RealContent.Library.Understanding.Read(text, Today).Suspected);

    [Fact]
    public void Read_SignThatPhrasesHear_IsNotSuspectedToo()
    {
        var reading = RealContent.Library.Understanding.Read("I can't feel anything between my legs since this morning", Today);

        Assert.Contains(reading.Mentions, mention => mention is { Value: "ces-saddle", Holds: true });
        Assert.Empty(reading.Suspected);
    }

    private static double Share(IEnumerable<(Told Told, IReadOnlyList<string> Suspected)> tellings) => tellings.Average(one => one.Suspected.Count == 0 ? 0.0 : 1);
}
