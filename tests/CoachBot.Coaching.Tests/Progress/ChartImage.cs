using System.Globalization;
using System.Xml.Linq;

namespace CoachBot.Coaching.Tests;

/// <summary>A drawn chart, read back.</summary>
internal sealed class ChartImage
{
    // Wider than letters of any font of the chart are on average, for their size.
    private const double Letter = 0.62;

    private readonly XElement _svg;

    public ChartImage(string svg) => _svg = XDocument.Parse(svg).Root!;

    public static ChartImage Of(IReadOnlyList<ProgressDay> days) => new(ProgressChart.Draw(days, Diary.Today, RealContent.Library.Say));

    public string Title => Of("title").Single().Value;

    public string Description => Of("desc").Single().Value;

    public string Label => (string)_svg.Attribute("aria-label")!;

    public IReadOnlyList<string> Texts => [.. Of("text").Select(text => text.Value)];

    /// <summary>Days with a session, from left to right; the legend's is not among them.</summary>
    public IReadOnlyList<double> Sessions => [.. Of("rect", "s").Where(IsMark).Select(box => Number(box, "x"))];

    /// <summary>The points of pain; the latest has a second, larger circle.</summary>
    public IReadOnlyList<(double X, double Y)> Points => [.. Of("circle", "p").Where(IsMark).Select(circle => (Number(circle, "cx"), Number(circle, "cy"))).Distinct()];

    /// <summary>How many points each line joins.</summary>
    public IReadOnlyList<int> Lines => [.. Of("path", "n").Select(Places).Where(places => places.All(place => place.Y < ChartFrame.Phases)).Select(places => places.Count)];

    public int Bridges => Of("line", "d").Count();

    public IReadOnlyList<double> Flares => [.. Of("path", "m").Select(Places).Where(places => places[0].Y < ChartFrame.Phases).Select(places => places[0].X)];

    public IReadOnlyList<string> Phases => [.. _svg.Elements().Select(Style).Where(style => style.Length == 2 && style[0] == 'f')];

    /// <summary>Left, top, right and bottom of everything that is drawn or written.</summary>
    public IEnumerable<(string What, double Left, double Top, double Right, double Bottom)> Extents => _svg.Elements().Select(Extent).OfType<(string, double, double, double, double)>();

    private static (string What, double Left, double Top, double Right, double Bottom)? Extent(XElement element) => element.Name.LocalName switch
    {
        "rect" => (element.ToString(), Number(element, "x"), Number(element, "y"), Number(element, "x") + Number(element, "width"), Number(element, "y") + Number(element, "height")),
        "circle" => (element.ToString(), Number(element, "cx") - Number(element, "r"), Number(element, "cy") - Number(element, "r"), Number(element, "cx") + Number(element, "r"), Number(element, "cy") + Number(element, "r")),
        "line" => Around(element, [(Number(element, "x1"), Number(element, "y1")), (Number(element, "x2"), Number(element, "y2"))]),
        "path" => Around(element, Places(element)),
        "text" => Written(element),
        _ => null,
    };

    private static (string What, double Left, double Top, double Right, double Bottom) Around(XElement element, IReadOnlyList<(double X, double Y)> places) =>
        (element.ToString(), places.Min(place => place.X), places.Min(place => place.Y), places.Max(place => place.X), places.Max(place => place.Y));

    private static (string What, double Left, double Top, double Right, double Bottom) Written(XElement text)
    {
        var styles = Style(text).Split(' ');
        var size = styles.Contains("t") ? 16 : styles.Contains("v") ? 15 : 12;
        var width = text.Value.Length * size * Letter;
        var left = Number(text, "x") - (styles.Contains("e") ? width : styles.Contains("c") ? width / 2 : 0);
        return (text.ToString(), left, Number(text, "y") - size, left + width, Number(text, "y") + (size * 0.25));
    }

    private static List<(double X, double Y)> Places(XElement path) => [.. ((string)path.Attribute("d")!).Trim('M', 'Z').Split('L').Select(place => place.Split(',')).Select(place => (Parse(place[0]), Parse(place[1])))];

    private static bool IsMark(XElement element) => Number(element, element.Name.LocalName == "circle" ? "cy" : "y") < ChartFrame.Phases;

    private static string Style(XElement element) => (string?)element.Attribute("class") ?? "";

    private IEnumerable<XElement> Of(string name, string? style = null) => _svg.Elements().Where(element => element.Name.LocalName == name && (style is null || Style(element) == style));

    private static double Number(XElement element, string attribute) => (string?)element.Attribute(attribute) is { } text ? Parse(text) : 0;

    private static double Parse(string text) => double.Parse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}
