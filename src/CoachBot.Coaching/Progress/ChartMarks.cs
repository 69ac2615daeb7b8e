namespace CoachBot.Coaching;

/// <summary>The marks of a chart: what was told of each day.</summary>
internal sealed class ChartMarks(ChartPen pen, ChartFrame frame)
{
    private const int DaysLedOver = 3;
    private const double SessionHeight = 9;
    private const double Flare = 9;

    // From here on a number over the point would touch a flare-up.
    private const int HighPain = 8;

    public void Draw(IReadOnlyList<ProgressDay> shown)
    {
        var told = shown.Where(day => day.Pain is not null).ToList();
        Sessions(shown);
        foreach (var stretch in Runs(told, DaysLedOver).Where(stretch => stretch.Count > 1))
        {
            pen.Path("a", [Foot(stretch[0]), .. stretch.Select(Place), Foot(stretch[^1])], isClosed: true);
        }

        foreach (var day in shown.Where(day => day.IsFlare))
        {
            pen.Line("o", frame.Middle(day.Date), ChartFrame.FlareTip, frame.Middle(day.Date), ChartFrame.Level(day.Pain ?? 0));
        }

        var runs = Runs(told, between: 0);
        foreach (var (run, next) in runs.Zip(runs.Skip(1)).Where(pair => Between(pair.First[^1], pair.Second[0]) <= DaysLedOver))
        {
            var (from, to) = (Place(run[^1]), Place(next[0]));
            pen.Line("d", from.X, from.Y, to.X, to.Y);
        }

        foreach (var run in runs.Where(run => run.Count > 1))
        {
            pen.Path("n", run.Select(Place), isClosed: false, frame.LineWidth);
        }

        foreach (var place in told.Select(Place))
        {
            pen.Circle("p", place.X, place.Y, frame.PointRadius);
        }

        foreach (var day in shown.Where(day => day.IsFlare))
        {
            pen.Triangle("m", frame.Middle(day.Date), ChartFrame.FlareTip, Flare);
        }

        if (told.Count > 0)
        {
            Latest(told[^1]);
        }
    }

    // Every day from the first has its place; those with a session fill it.
    private void Sessions(IReadOnlyList<ProgressDay> shown)
    {
        var top = ChartFrame.Sessions - (SessionHeight / 2);
        pen.Box("x", ChartFrame.Left, top, ChartFrame.Right - ChartFrame.Left, SessionHeight, 2);
        foreach (var day in shown.Where(day => day.Sessions > 0))
        {
            pen.Box("s", frame.Start(day.Date) + (frame.Pitch * 0.14), top, frame.Pitch * 0.72, SessionHeight, Math.Min(2, frame.Pitch * 0.2));
        }
    }

    private void Latest(ProgressDay day)
    {
        var (x, y) = Place(day);
        pen.Circle("p", x, y, frame.PointRadius + 2);
        pen.Text("v c", x, day.Pain < HighPain ? y - 10 : y + 21, Outline.Number(day.Pain!.Value));
    }

    // Days that follow each other, with no more than so many between.
    private static List<List<ProgressDay>> Runs(IReadOnlyList<ProgressDay> told, int between)
    {
        var runs = new List<List<ProgressDay>>();
        foreach (var day in told)
        {
            if (runs.Count == 0 || Between(runs[^1][^1], day) > between)
            {
                runs.Add([]);
            }

            runs[^1].Add(day);
        }

        return runs;
    }

    private static int Between(ProgressDay day, ProgressDay next) => next.Date.DayNumber - day.Date.DayNumber - 1;

    private (double X, double Y) Place(ProgressDay day) => (frame.Middle(day.Date), ChartFrame.Level(day.Pain!.Value));

    private (double X, double Y) Foot(ProgressDay day) => (frame.Middle(day.Date), ChartFrame.Level(0));
}
