using CoachBot.Mine;
using CoachBot.Tests.Hosting;
using CoachBot.Web;
using Xunit;

namespace CoachBot.Tests.Mine;

public sealed class ChartRendererTests
{
    private const string Svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 360 264'><rect width='360' height='264'/></svg>";

    [RenderedFact]
    public async Task Render_SeveralAtOnce_ArePngOfThatWidth()
    {
        using var renderer = new ChartRenderer();
        var all = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => renderer.RenderAsync(Svg, CancellationToken.None)));

        Assert.All(all, png =>
        {
            Assert.Equal([0x89, 0x50, 0x4E, 0x47], png[..4]);
            Assert.Equal(720, (png[18] << 8) | png[19]);
        });
    }

    [RenderedFact]
    public async Task Render_NoPicture_Is503()
    {
        using var renderer = new ChartRenderer();
        var refused = await Assert.ThrowsAsync<Refusal>(() => renderer.RenderAsync("<svg", CancellationToken.None));

        Assert.Equal(503, refused.Status);
    }
}
