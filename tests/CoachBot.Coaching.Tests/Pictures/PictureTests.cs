using System.Globalization;
using System.Xml.Linq;
using Xunit;

namespace CoachBot.Coaching.Tests;

public class PictureTests
{
    // A picture is fetched over a telephone's network.
    private const int MostCharacters = 24_000;

    // Units on a pixel of a card's picture: a limb is six wide.
    private const double SmallestScale = 1.5;

    // A foot may sink this far into a mat.
    private const double Sink = -1.5;

    public static TheoryData<string> Ids => [.. RealContent.Library.Pictures.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Moving_EveryMovement_IsSoundSvgThatCanStandStill(string id)
    {
        var movement = RealContent.Library.Pictures[id];
        var text = Picture.Moving(movement);

        var svg = XDocument.Parse(text).Root!;

        Assert.InRange(text.Length, 1, MostCharacters);
        Assert.Equal(movement.Alt, (string?)svg.Attribute("aria-label"));
        Assert.Contains("prefers-reduced-motion", text, StringComparison.Ordinal);
        Assert.Contains("prefers-color-scheme:dark", text, StringComparison.Ordinal);
        Assert.All(svg.Descendants().Where(element => element.Name.LocalName == "animate"), animate =>
            Assert.Equal(((string)animate.Attribute("keyTimes")!).Split(';').Length, ((string)animate.Attribute("values")!).Split(';').Length));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Frames_EveryMovement_StayWithinWhatBodiesDoAndAboveTheFloor(string id)
    {
        var movement = RealContent.Library.Pictures[id];
        foreach (var (at, pose) in movement.Frames())
        {
            var figure = Figure.Of(pose, movement.View);
            Assert.All(figure.Angles, angle => Assert.True(Body.Allows(angle.Joint, angle.Degrees), $"{id} at {at:F1} s: {angle.Joint} {angle.Degrees:F0}"));
            Assert.True(!movement.HasFloor || figure.Points.Append(figure.Head - new Point(0, Body.Head - Body.Skin)).Min(point => point.Y) >= Sink, $"{id} at {at:F1} s is in the floor");
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Still_EveryPose_IsDrawnInTheFrameOfTheWholeMovement(string id)
    {
        var movement = RealContent.Library.Pictures[id];
        var boxes = Enumerable.Range(0, movement.Steps.Count).Select(pose => (string?)XDocument.Parse(Picture.Still(movement, pose)).Root!.Attribute("viewBox"));
        Assert.Single(boxes.Distinct());
    }

    [Fact]
    public void Moving_ReducedMotion_StandsStillInTheLastPoseOverAShadowOfTheFirst()
    {
        var movement = RealContent.Library.Pictures["bird-dog"];
        var svg = XDocument.Parse(Picture.Moving(movement)).Root!;
        var still = svg.Elements().Single(element => (string?)element.Attribute("class") == "s");
        var shadow = still.Elements().Single(element => element.Attribute("opacity") is not null);

        Assert.Contains(Drawn(Picture.Still(movement, 0)), Drawn(shadow), StringComparison.Ordinal);
        Assert.DoesNotContain(shadow.Descendants(), element => element.Name.LocalName == "text");
        Assert.EndsWith(Drawn(Picture.Still(movement, 1)), Drawn(still), StringComparison.Ordinal);
        Assert.DoesNotContain(still.Descendants(), element => element.Name.LocalName == "animate");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Still_LimbOfOneSide_HasItsLetterNearerThanAnyOther(string id)
    {
        var movement = RealContent.Library.Pictures[id];
        var letters = OneSided(movement).Select(part => part.EndsWith("-left", StringComparison.Ordinal) ? "L" : "R").Order(StringComparer.Ordinal);

        Assert.Equal(letters, Letters(movement, movement.Steps.Count - 1).Select(letter => letter.Letter).Order(StringComparer.Ordinal));
        for (var pose = 0; pose < movement.Steps.Count; pose++)
        {
            var ends = Figure.Of(movement.Steps[pose].Pose, movement.View).Parts.Where(part => Pose.Limbs.Contains(part.Key)).ToDictionary(part => part.Key, part => part.Value[^1]);
            Assert.All(Letters(movement, pose), letter =>
            {
                var least = ends.Values.Min(end => (end - letter.Place).Length);
                Assert.Contains(OneSided(movement), part => (ends[part] - letter.Place).Length < least + 0.1 && part.EndsWith(letter.Letter == "L" ? "-left" : "-right", StringComparison.Ordinal));
            });
        }
    }

    [Theory]
    [InlineData("bird-dog", "R")]
    [InlineData("dead-bug", "R")]
    [InlineData("standing-bird-dog", "R")]
    [InlineData("thread-the-needle", "")]
    public void Still_FarLimbBehindTheNearOne_HasNoLetter(string id, string expected) =>
        Assert.Equal(expected, string.Concat(Letters(RealContent.Library.Pictures[id], 0).Select(letter => letter.Letter)));

    [Fact]
    public void Moving_FarLimbComesOutFromBehindTheNearOne_FadesItsLetterIn()
    {
        var svg = XDocument.Parse(Picture.Moving(RealContent.Library.Pictures["bird-dog"])).Root!;
        var letter = svg.Descendants().First(element => element.Name.LocalName == "text" && element.Value == "L");

        var fading = letter.Elements().Single(element => (string?)element.Attribute("attributeName") == "opacity");

        Assert.StartsWith("0;", (string?)fading.Attribute("values"), StringComparison.Ordinal);
        Assert.Contains(";1;", (string?)fading.Attribute("values"), StringComparison.Ordinal);
    }

    private static List<string> OneSided(Movement movement) =>
        [.. Pose.Limbs.Where(part => movement.Moves.Contains(part) && movement.Moves.Count(other => other[..3] == part[..3]) == 1)];

    // The middle of each letter, half its height above where it is written.
    private static List<(string Letter, Point Place)> Letters(Movement movement, int pose) =>
        [.. XDocument.Parse(Picture.Still(movement, pose)).Descendants().Where(element => element.Name.LocalName == "text")
            .Select(text => (text.Value, new Point((double)text.Attribute("x")!, 2.5 - (double)text.Attribute("y")!)))];

    private static string Drawn(string svg) => Drawn(XDocument.Parse(svg).Root!);

    private static string Drawn(XElement root) =>
        string.Join(' ', root.Descendants().Where(element => element.Name.LocalName == "polyline").Select(element => (string?)element.Attribute("points")));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Strip_EveryMovement_HoldsEachPoseOnceAndNothingThatMovesOrFollowsATheme(string id)
    {
        var movement = RealContent.Library.Pictures[id];
        var text = Picture.Strip(movement);

        var svg = XDocument.Parse(text).Root!;

        var poses = svg.Elements().Where(element => element.Name.LocalName == "svg").ToList();
        Assert.Equal(movement.Steps.Count, poses.Count);
        Assert.All(poses, pose => Assert.Single(pose.Elements(), element => (double?)element.Attribute("r") == Body.Head));
        Assert.Equal(poses.Count, poses.Select(pose => ((string?)pose.Attribute("x"), (string?)pose.Attribute("y"))).Distinct().Count());
        Assert.Equal(movement.Steps.Count - 1, svg.Elements().Count(element => element.Name.LocalName == "path"));
        Assert.DoesNotContain("<animate", text, StringComparison.Ordinal);
        Assert.DoesNotContain("@media", text, StringComparison.Ordinal);
        Assert.Equal(movement.Alt, (string?)svg.Attribute("aria-label"));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Strip_EveryMovement_IsWiderThanHighAndKeepsEachPoseLarge(string id)
    {
        var svg = XDocument.Parse(Picture.Strip(RealContent.Library.Pictures[id])).Root!;

        var box = ((string)svg.Attribute("viewBox")!).Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture)).ToArray();

        Assert.InRange(box[2] / box[3], 1.32, 3.31);
        Assert.All(svg.Elements().Where(element => element.Name.LocalName == "svg"), pose =>
        {
            Assert.InRange((double)pose.Attribute("x")! + (double)pose.Attribute("width")!, 0, box[0] + box[2] + 0.2);
            Assert.InRange((double)pose.Attribute("y")! + (double)pose.Attribute("height")!, 0, box[1] + box[3] + 0.2);
        });
        Assert.True(box[2] <= SmallestScale * 300, $"{id}: {box[2]} units on 300 px");
    }

    [Theory]
    [InlineData(0, 30, 20, 20, 1)]
    [InlineData(5, 10, 16, 17, 1)]
    [InlineData(-20, -20, 24, 24, -1)]
    public void To_PlaceWithinReach_IsReached(double x, double y, double first, double second, int sign)
    {
        var (one, other) = Bend.To(default, new Point(x, y), first, second, sign);

        var end = Point.Step(one, first) + Point.Step(other, second);

        Assert.Equal((x, y), (Math.Round(end.X, 3), Math.Round(end.Y, 3)));
    }

    [Fact]
    public void To_PlaceOutOfReach_IsPointedAt()
    {
        var (one, other) = Bend.To(default, new Point(100, 0), 16, 17, 1);

        Assert.InRange(one, 85, 95);
        Assert.InRange(other, 85, 95);
    }

    [Fact]
    public void Of_UprightWithoutAPlace_StandsOnTheFloor()
    {
        var figure = Figure.Of(new Pose(new Dictionary<string, double[]>()), View.Side);

        Assert.Equal(Body.Skin, figure.Points.Min(point => point.Y), 3);
        Assert.InRange(figure.Head.Y, 80, 100);
    }

    [Theory]
    [InlineData(View.Side)]
    [InlineData(View.Front)]
    public void Of_WristNamed_AddsAHandThatBendsThere(View view)
    {
        Figure With(params double[] wrist) => Figure.Of(new Pose(new Dictionary<string, double[]> { ["wrist-left"] = wrist }), view);

        var arm = With(90).Parts["arm-left"];
        var (forearm, hand) = (arm[2] - arm[1], arm[3] - arm[2]);

        Assert.Equal(0, (forearm.X * hand.X) + (forearm.Y * hand.Y), 3);
        Assert.Equal(3, With(90).Parts["arm-right"].Length);
        Assert.Contains(("wrist", 90), With(90).Angles);
    }

    [Fact]
    public void Of_ChestTurnedToTheViewer_TakesNearShoulderBackAndFaceAlong()
    {
        var figure = Figure.Of(new Pose(new Dictionary<string, double[]> { ["turn"] = [60], ["look"] = [30] }), View.Side);

        Assert.True(figure.Parts["arm-right"][0].X < figure.Parts["arm-left"][0].X - Body.HalfShoulders);
        Assert.Equal(figure.Head.X, figure.Face.X, 3);
    }

    [Fact]
    public void Of_FromTheFrontWithTheTrunkOnItsSide_LiesOnItsRight()
    {
        var figure = Figure.Of(new Pose(new Dictionary<string, double[]> { ["trunk"] = [-90] }), View.Front);

        Assert.True(figure.Parts["arm-right"][0].Y < figure.Parts["arm-left"][0].Y);
        Assert.Equal(figure.Parts["trunk"][0].Y, figure.Head.Y, 3);
    }

    [Fact]
    public void Of_FromTheFrontWithAShortTrunk_BringsShouldersAndHeadNearerToTheHip()
    {
        Figure Bowed(double share) => Figure.Of(new Pose(new Dictionary<string, double[]> { ["trunk"] = [0, share] }), View.Front);
        double Height(double share) => Bowed(share).Head.Y - Bowed(share).Parts["trunk"][0].Y;

        Assert.Equal((Body.LowerBack + Body.UpperBack) / 2, Height(1) - Height(0.5), 3);
        Assert.Equal((Body.LowerBack + Body.UpperBack) / 2, Bowed(1).Parts["arm-left"][0].Y - Bowed(0.5).Parts["arm-left"][0].Y, 3);
        Assert.Equal(Bowed(1).Parts["leg-left"], Bowed(0.5).Parts["leg-left"]);
    }

    [Theory]
    [InlineData("knee-rolls")]
    [InlineData("open-book")]
    public void Still_MatSeenFromAbove_IsShownWholeWithTheFigureWithinItsLength(string id)
    {
        var movement = RealContent.Library.Pictures[id];
        var svg = XDocument.Parse(Picture.Still(movement, 0)).Root!;
        var box = ((string)svg.Attribute("viewBox")!).Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture)).ToArray();
        var mat = svg.Elements().First(element => element.Name.LocalName == "rect");
        double Of(string name) => (double)mat.Attribute(name)!;

        Assert.True(Of("x") > box[0] && Of("y") > box[1]);
        Assert.True(Of("x") + Of("width") < box[0] + box[2] && Of("y") + Of("height") < box[1] + box[3]);
        Assert.All(Figure.Of(movement.Steps[0].Pose, movement.View).Points, point => Assert.InRange(-point.Y, Of("y"), Of("y") + Of("height")));
    }

    [Theory]
    [InlineData("    legs: [20, 90, -72]", "    legs: [20, -60, -72]", "No body does this: knee")]
    [InlineData("    neck: 40", "    neck: 140", "No body does this: neck")]
    [InlineData("props: [mat]", "props: [matt]", "is no thing that can be drawn")]
    [InlineData("props: [mat]", "props: [chair]", "is no thing that can be drawn")]
    [InlineData("moves: [trunk, head]", "moves: [trunk, tail]", "is no part of the figure")]
    [InlineData("    trunk: 20", "    trunk: round", "must be a number or a list of numbers")]
    [InlineData("    hold: 1.2\n  -", "    hold: 120\n  -", "must be from 0 to 20 seconds")]
    [InlineData("    hands: [27, 4]", "    wrists: 100", "No body does this: wrist")]
    [InlineData("    legs: [104, 90, -72]", "    legs: [104, 90, -72]\n    wrist-left: 10", "\"wrist-left\" begins here")]
    [InlineData("id: cat-cow", "id: cat-dog", "\"cat-dog\" is not defined")]
    public void Run_MistakeInAPicture_IsReportedWithItsLine(string old, string mistake, string expected)
    {
        using var content = new Mistakes();
        content.Replace("pictures/cat-cow.yaml", old, mistake);

        var problems = ContentCheck.Run(content.Path, []);

        Assert.Contains(problems, problem => problem.File == "pictures/cat-cow.yaml" && problem.Line > 0 && problem.Message.Contains(expected, StringComparison.Ordinal));
    }
}
