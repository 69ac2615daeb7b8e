using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;
using Xunit;

namespace Recognizers.Tests.DateTime;

/// <summary>What is recognized, written "type: timex value, value ...", on Monday 7 November 2016 at midnight.</summary>
public sealed class DateTimeTests
{
    private static readonly System.DateTime Monday = new(2016, 11, 7, 0, 0, 0, DateTimeKind.Unspecified);

    [Theory]
    [InlineData("hold it for thirty seconds", "duration: PT30S 30")]
    [InlineData("for an hour and a half", "duration: PT1.5H 5400")]
    [InlineData("three ten minute walks", "duration: PT10M 600")]
    [InlineData("a couple of weeks ago", "date: 2016-10-24 2016-10-24")]
    [InlineData("since yesterday", "date: 2016-11-06 2016-11-06")]
    [InlineData("on Friday", "date: XXXX-WXX-5 2016-11-04, XXXX-WXX-5 2016-11-11")]
    [InlineData("next Friday", "date: 2016-11-18 2016-11-18")]
    [InlineData("this Friday", "date: 2016-11-11 2016-11-11")]
    [InlineData("last Friday", "date: 2016-11-04 2016-11-04")]
    [InlineData("May 29", "date: XXXX-05-29 2016-05-29, XXXX-05-29 2017-05-29")]
    [InlineData("the 4th of July, 1995", "date: 1995-07-04 1995-07-04")]
    [InlineData("2016-02-30", "date: 2016-02-30 not resolved")]
    [InlineData("at 8", "time: T08 08:00:00, T20 20:00:00")]
    [InlineData("half past seven in the evening", "time: T19:30 19:30:00")]
    [InlineData("12:30", "time: T12:30 12:30:00, T00:30 00:30:00")]
    [InlineData("tomorrow at 8:30 pm", "datetime: 2016-11-08T20:30 2016-11-08 20:30:00")]
    [InlineData("9am on Tuesday", "datetime: XXXX-WXX-2T09 2016-11-01 09:00:00, XXXX-WXX-2T09 2016-11-08 09:00:00")]
    [InlineData("in 5 minutes", "datetime: 2016-11-07T00:05:00 2016-11-07 00:05:00")]
    [InlineData("right now", "datetime: PRESENT_REF 2016-11-07 00:00:00")]
    [InlineData("tonight", "datetimerange: 2016-11-07TNI 2016-11-07 20:00:00 to 2016-11-07 23:59:59")]
    [InlineData("in the morning", "timerange: TMO 08:00:00 to 12:00:00")]
    [InlineData("in the mornings", "timerange: TMO 08:00:00 to 12:00:00")]
    [InlineData("three weekends", "duration: P3WE 518400")]
    [InlineData("next Monday at noon", "datetime: 2016-11-14T12 2016-11-14 12:00:00")]
    [InlineData("next week", "daterange: 2016-W46 2016-11-14 to 2016-11-21")]
    [InlineData("this weekend", "daterange: 2016-W45-WE 2016-11-12 to 2016-11-14")]
    [InlineData("last month", "daterange: 2016-10 2016-10-01 to 2016-11-01")]
    [InlineData("end of tomorrow", "datetime: 2016-11-08T23:59:59 2016-11-08 23:59:59")]
    [InlineData("3 days from Tuesday", "date: 2016-11-11 2016-11-11")]
    [InlineData("Tuesday afternoons", "set: XXXX-WXX-2TAF not resolved")]
    [InlineData("every Monday at 4pm", "set: XXXX-WXX-1T16 not resolved")]
    [InlineData("daily at 8 in the evening", "set: T20 not resolved")]
    [InlineData("every weekday", "set: P1WD not resolved")]
    public void RecognizeDateTime_OneThing_GivesAllItsMeanings(string text, string expected) =>
        Assert.Equal(expected, Write(Recognize(text).Single()));

    [Fact]
    public void RecognizeDateTime_WeekdaysAndATime_AreTwoThings() =>
        Assert.Equal(["set: P1WD not resolved", "time: T08:30 08:30:00, T20:30 20:30:00"], Recognize("every weekday at 8:30").Select(Write));

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("Good morning")]
    [InlineData("7")]
    [InlineData("I may march on")]
    [InlineData("one may ask")]
    [InlineData("8/10")]
    [InlineData("a second opinion")]
    [InlineData("in 999999999 years")]
    public void RecognizeDateTime_NothingAboutTime_FindsNoMoment(string? text) =>
        Assert.DoesNotContain(Recognize(text!), result => result.TypeName is "datetimeV2.time" or "datetimeV2.datetime" or "datetimeV2.set");

    [Fact]
    public void RecognizeDateTime_NumericDate_FollowsTheCulture()
    {
        Assert.StartsWith("date: XXXX-04-05", Write(Recognize("4/5").Single()), StringComparison.Ordinal);
        Assert.StartsWith("date: XXXX-05-04", Write(DateTimeRecognizer.RecognizeDateTime("4/5", "en-gb", refTime: Monday).Single()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("😀 at 7:30 😀 please", "7:30")]
    [InlineData("\ud83d tomorrow\ude00", "tomorrow")]
    [InlineData("Remind me TOMORROW, please", "tomorrow")]
    public void RecognizeDateTime_AmongOtherCharacters_SpansExactlyWhatItFound(string text, string found)
    {
        var result = Recognize(text).Single();

        Assert.Equal(found, result.Text);
        Assert.Equal(found, text[result.Start..(result.End + 1)], ignoreCase: true);
    }

    [Theory]
    [InlineData("9999-12-31", "tomorrow")]
    [InlineData("9999-12-31", "on Friday")]
    [InlineData("9999-12-31", "in two weeks")]
    [InlineData("0001-01-01", "yesterday")]
    [InlineData("0001-01-01", "last Friday")]
    [InlineData("0001-01-01", "2 hours ago")]
    [InlineData("0001-01-01", "the 31st")]
    public void RecognizeDateTime_AtTheEndsOfTheCalendar_DoesNotFail(string today, string text)
    {
        var moment = System.DateTime.Parse(today, System.Globalization.CultureInfo.InvariantCulture);

        Assert.True(DateTimeRecognizer.RecognizeDateTime(text, Culture.English, refTime: moment).Count <= 1);
    }

    private static List<ModelResult> Recognize(string text) => DateTimeRecognizer.RecognizeDateTime(text, Culture.English, refTime: Monday);

    private static string Write(ModelResult result)
    {
        var values = (List<Dictionary<string, string>>)result.Resolution["values"];
        var type = result.TypeName.Split('.')[1];
        Assert.All(values, value => Assert.Equal(type, value["type"]));
        return $"{type}: {string.Join(", ", values.Select(value => $"{value["timex"]} {(value.TryGetValue("value", out var single) ? single : $"{value["start"]} to {value["end"]}")}"))}";
    }
}
