using System.Globalization;
using System.Net;
using System.Text;

namespace CoachBot.Coaching;

/// <summary>
/// Draws some weeks of a diary as SVG: pain as points, joined from day to day, over the days with a session and the phases; flare-ups
/// hang from above as triangles. As many weeks are shown as were told, from two to twelve. A day without a pain has no point: the line ends
/// before it, and a few dots lead over up to three such days.
/// </summary>
public static class ProgressChart
{
    /// <summary>For a page: it follows the theme, and where it is wide its letters are smaller.</summary>
    /// <param name="days">In order of date, each date once; those after today are not shown.</param>
    /// <param name="today">The day where the person is.</param>
    /// <param name="say">The texts.</param>
    public static string Draw(IReadOnlyList<ProgressDay> days, DateOnly today, Phrasebook say) => Draw(days, today, say, ChartStyle.Light + ChartStyle.Adapting);

    /// <summary>On light ground, for where no theme is known.</summary>
    /// <inheritdoc cref="Draw(IReadOnlyList{ProgressDay}, DateOnly, Phrasebook)"/>
    public static string Still(IReadOnlyList<ProgressDay> days, DateOnly today, Phrasebook say) => Draw(days, today, say, ChartStyle.Light);

    /// <summary>Stands where a chart was that is not to be had any more.</summary>
    public static string Gone(Phrasebook say)
    {
        ArgumentNullException.ThrowIfNull(say);
        var text = say.Text(ProgressPhrases.Gone);
        var svg = new StringBuilder()
            .Append(CultureInfo.InvariantCulture, $"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {Outline.Number(ChartFrame.Width)} 48' role='img' aria-label=\"{WebUtility.HtmlEncode(text)}\">")
            .Append(CultureInfo.InvariantCulture, $"<style>{(ChartStyle.Light + ChartStyle.Adapting).ReplaceLineEndings("")}</style><rect class='w' width='{Outline.Number(ChartFrame.Width)}' height='48' rx='12'/>");
        new ChartPen(svg).Text("c", ChartFrame.Width / 2, 28, text);
        return svg.Append("</svg>").ToString();
    }

    /// <summary>What the chart shows, as facts.</summary>
    /// <inheritdoc cref="Draw(IReadOnlyList{ProgressDay}, DateOnly, Phrasebook)"/>
    public static ProgressSummary Summary(IReadOnlyList<ProgressDay> days, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(days);
        var frame = ChartFrame.For(days, today);
        return ProgressSummary.Of([.. days.Where(day => frame.Shows(day.Date))], today);
    }

    private static string Draw(IReadOnlyList<ProgressDay> days, DateOnly today, Phrasebook say, string style)
    {
        ArgumentNullException.ThrowIfNull(days);
        ArgumentNullException.ThrowIfNull(say);
        var frame = ChartFrame.For(days, today);
        var shown = days.Where(day => frame.Shows(day.Date)).ToList();
        var summary = Summary(days, today);
        var (title, alt) = (say.Text(Headline(summary)), ProgressAlt.Of(summary, say));
        var svg = new StringBuilder()
            .Append(CultureInfo.InvariantCulture, $"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {Outline.Number(ChartFrame.Width)} {Outline.Number(ChartFrame.Height)}' role='img' aria-label=\"{WebUtility.HtmlEncode(alt)}\">")
            .Append(CultureInfo.InvariantCulture, $"<title>{WebUtility.HtmlEncode(title)}</title><desc>{WebUtility.HtmlEncode(alt)}</desc><style>{style.ReplaceLineEndings("")}</style>")
            .Append(CultureInfo.InvariantCulture, $"<rect class='w' width='{Outline.Number(ChartFrame.Width)}' height='{Outline.Number(ChartFrame.Height)}' rx='12'/>");
        var pen = new ChartPen(svg);
        pen.Text("t", ChartFrame.Margin, 28, title);
        pen.Text("", ChartFrame.Margin, 46, say.Text(ProgressPhrases.Scale));
        new ChartGround(pen, frame, say).Draw(days);
        new ChartMarks(pen, frame).Draw(shown);
        return svg.Append("</svg>").ToString();
    }

    private static string Headline(ProgressSummary summary) => summary switch
    {
        { DaysTold: 0 } => ProgressPhrases.Empty,
        { LastWeekPain: 0 } => ProgressPhrases.NoPain,
        { Trend: Trend.Easing } => ProgressPhrases.Easing,
        { Trend: Trend.Steady } => ProgressPhrases.Steady,
        { Trend: Trend.Worse } => ProgressPhrases.Worse,
        _ => ProgressPhrases.Started,
    };
}
