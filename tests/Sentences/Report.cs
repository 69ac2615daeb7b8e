using System.Globalization;
using System.Text;

namespace CoachBot.Sentences;

/// <summary>What was heard of many sentences of one truth.</summary>
internal sealed class Report
{
    private readonly List<Heard> _heard;

    public Report(IEnumerable<Heard> heard) => _heard = heard.ToList();

    public int Count => _heard.Count;

    public double Right => Share(heard => heard.IsRight);

    public double Raised => Share(heard => heard.IsRaised);

    public double RaisedStrictly => Share(heard => heard.IsRaisedStrictly);

    public double Noticed => Share(heard => heard.IsNoticed);

    public Report Where(Func<Heard, bool> condition) => new(_heard.Where(condition));

    /// <summary>The wrong ones in at most so many lines: half by expression, half by template, the commonest first.</summary>
    public string Misses(int lines)
    {
        var wrong = _heard.Where(heard => !heard.IsRight).ToList();
        var text = new StringBuilder().AppendLine(CultureInfo.InvariantCulture, $"{wrong.Count} of {Count} wrong");
        Append(text, wrong, heard => $"{heard.Sentence.Expression.Flag}: {heard.Sentence.Expression.Text}", lines / 2);
        text.AppendLine("by template");
        Append(text, wrong, heard => heard.Sentence.Template, lines / 2 - 2);
        return text.ToString();
    }

    private double Share(Func<Heard, bool> condition) => (double)_heard.Count(condition) / _heard.Count;

    private static void Append(StringBuilder text, List<Heard> wrong, Func<Heard, string> group, int lines)
    {
        foreach (var alike in wrong.GroupBy(group).OrderByDescending(alike => alike.Count()).Take(lines))
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"  {alike.Count(),4} × {alike.Key} – e.g. {alike.OrderBy(heard => heard.Sentence.HasTypo).First()}");
        }
    }
}
