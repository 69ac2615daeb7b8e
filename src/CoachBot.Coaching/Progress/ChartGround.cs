namespace CoachBot.Coaching;

/// <summary>What stands round the marks of a chart: the scale, the dates, the phases along the foot, and the legend.</summary>
internal sealed class ChartGround(ChartPen pen, ChartFrame frame, Phrasebook say)
{
    // A letter's width, on the safe side: a phase's name stays inside its band, or is left out.
    private const double Letter = 7.8;
    private const double Gap = 1.5;

    // Three entries side by side.
    private const double Entry = (ChartFrame.Right - ChartFrame.Margin) / 3;
    private const double HalfLetter = 4;

    public void Draw(IReadOnlyList<ProgressDay> days)
    {
        foreach (var pain in (int[])[0, ProgressDay.WorstPain / 2, ProgressDay.WorstPain])
        {
            pen.Line("g", ChartFrame.Left, ChartFrame.Level(pain), ChartFrame.Right, ChartFrame.Level(pain));
            pen.Text("e", ChartFrame.Left - 6, ChartFrame.Level(pain) + HalfLetter, Outline.Number(pain));
        }

        Dates();
        Phases(days);
        Legend(days.Any(day => day.IsFlare && frame.Shows(day.Date)));
    }

    private void Dates()
    {
        pen.Text("e", ChartFrame.Right, ChartFrame.Dates, say.Text(ProgressPhrases.Today));
        for (var weeks = frame.WeeksBetweenDates; weeks < frame.Weeks; weeks += frame.WeeksBetweenDates)
        {
            var x = frame.Middle(frame.Today.AddDays(-7 * weeks));
            pen.Line("g", x, ChartFrame.Level(ProgressDay.WorstPain), x, ChartFrame.Level(0));
            pen.Text("c", x, ChartFrame.Dates, weeks == 1 ? say.Text(ProgressPhrases.OneWeekAgo) : say.Text(ProgressPhrases.WeeksAgo, ("weeks", weeks)));
        }
    }

    // A phase lasts until another is told, or to the last day of which anything is known.
    private void Phases(IReadOnlyList<ProgressDay> days)
    {
        var known = days.Where(day => day.Date <= frame.Today).ToList();
        var changes = new List<(DateOnly From, Phase Phase)>();
        foreach (var day in known)
        {
            if (day.Phase is { } phase && (changes.Count == 0 || changes[^1].Phase != phase))
            {
                changes.Add((day.Date, phase));
            }
        }

        for (var i = 0; i < changes.Count; i++)
        {
            var end = i + 1 < changes.Count ? changes[i + 1].From : known[^1].Date.AddDays(1);
            if (end > frame.First)
            {
                Band(changes[i].Phase, frame.Start(changes[i].From < frame.First ? frame.First : changes[i].From), frame.Start(end));
            }
        }
    }

    private void Band(Phase phase, double left, double right)
    {
        var name = say.Text(ProgressPhrases.Of(phase));
        var width = right - left - Gap;
        pen.Box($"f{(int)phase}", left + (Gap / 2), ChartFrame.Phases, width, ChartFrame.PhaseHeight, Math.Min(4, width / 2));
        if (name.Length * Letter <= width)
        {
            pen.Text("c b", (left + right) / 2, ChartFrame.Phases + (ChartFrame.PhaseHeight / 2) + HalfLetter, name);
        }
    }

    private void Legend(bool hasFlares)
    {
        var y = ChartFrame.Legend - HalfLetter;
        pen.Path("n", [(ChartFrame.Margin + 1, y), (ChartFrame.Margin + 15, y)], isClosed: false, width: 2.2);
        pen.Circle("p", ChartFrame.Margin + 8, y, 3.2);
        pen.Text("", ChartFrame.Margin + 21, ChartFrame.Legend, say.Text(ProgressPhrases.LegendPain));
        pen.Box("s", ChartFrame.Margin + Entry, y - 4.5, 8, 9, 2);
        pen.Text("", ChartFrame.Margin + Entry + 14, ChartFrame.Legend, say.Text(ProgressPhrases.LegendSession));
        if (hasFlares)
        {
            pen.Triangle("m", ChartFrame.Margin + (2 * Entry) + 5, y + 4, 8);
            pen.Text("", ChartFrame.Margin + (2 * Entry) + 15, ChartFrame.Legend, say.Text(ProgressPhrases.LegendFlare));
        }
    }
}
