using Xunit;

namespace CoachBot.Coaching.Tests;

public class NaughtyStringsTests
{
    private const int Read = 4_000;
    private static readonly DateOnly Today = new(2026, 11, 20);

    public static TheoryData<string> Names => [.. NaughtyStrings.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_NaughtyText_NeverThrowsAndSpansLieWithin(string name)
    {
        var text = NaughtyStrings.All[name];

        Assert.All(Mentions(text), mention =>
        {
            Assert.True(mention.Start >= 0 && mention.Length > 0 && mention.Start + mention.Length <= Math.Min(text.Length, Read), $"{mention}");
            Assert.NotEmpty(text.Substring(mention.Start, mention.Length));
        });
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_NaughtyTextBeforeDanger_StillHearsIt(string name)
    {
        var text = NaughtyStrings.All[name];
        text = text.Length > 3_000 ? text[..3_000] : text;

        Assert.Contains(Mentions($"{text}. Also, I can't feel my bum."), mention => mention is { Value: "ces-saddle", Polarity: not Answer.No });
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_NaughtyTextAfterDanger_StillHearsIt(string name) =>
        Assert.Contains(Mentions($"I can't feel my bum. {NaughtyStrings.All[name]}"), mention => mention is { Value: "ces-saddle", Holds: true });

    [Theory]
    [InlineData("can't feel my bum 🚨")]
    [InlineData("🚨🚨can't feel my bum🚨🚨")]
    [InlineData("CAN’T FEEL MY BUM!!!")]
    [InlineData("cant\u00a0feel\u00a0my\u00a0bum")]
    [InlineData("cant\tfeel my  bum\r\n")]
    [InlineData("ｃａｎ＇ｔ　ｆｅｅｌ　ｍｙ　ｂｕｍ")]
    [InlineData("ＣＡＮＴ ＦＥＥＬ ＭＹ ＢＵＭ")]
    [InlineData("c\u0301a\u0302n't fe\u0303el my bu\u0304m")]
    [InlineData("can't fe\u00adel my b\u200bum")]
    [InlineData("\u202dcan't feel my bum\u202c")]
    [InlineData("can`t feel my bum")]
    [InlineData("can´t feel my bum")]
    [InlineData("canʼt feel my bum")]
    [InlineData("<b>can't feel my bum</b>")]
    [InlineData("**can't feel my bum**")]
    [InlineData("can't feel my bum\0")]
    [InlineData("caaaaan't feel my buuuuum")]
    [InlineData("> can't feel my bum\n> sorry")]
    [InlineData("can't feel my bum\ud83d")]
    [InlineData("'); drop table x; -- can't feel my bum")]
    public void Read_DangerInOddClothes_IsHeard(string text) =>
        Assert.Contains(Mentions(text), mention => mention is { Value: "ces-saddle", Holds: true });

    [Fact]
    public void Read_LongText_ReadsItsFirstFourThousandCharacters()
    {
        const string Danger = "I can't feel my bum";
        var within = new string(' ', Read - Danger.Length) + Danger;

        Assert.Contains(Mentions(within + "."), mention => mention.Value == "ces-saddle");
        Assert.DoesNotContain(Mentions(' ' + within), mention => mention.Value == "ces-saddle");
    }

    [Fact]
    public void Read_NoText_HearsNothing() => Assert.Empty(Mentions(null!));

    [Fact]
    public void Read_SameTextAgain_HearsTheSame() =>
        Assert.All(NaughtyStrings.All.Values, text => Assert.Equal(Mentions(text), Mentions(text)));

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    [InlineData("2028-02-29")]
    public void Read_AnyDate_NeverThrows(string today)
    {
        foreach (var text in (string[])["since march", "last year", "in 99999 years", "99 years ago", "a week last monday", "since the 31st", "since 29 feb"])
        {
            Assert.NotNull(RealContent.Library.Understanding.Read(text, DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture)));
        }
    }

    private static IReadOnlyList<Mention> Mentions(string text) => RealContent.Library.Understanding.Read(text, Today).Mentions;
}
