using Vignettes;
using Xunit;

namespace CoachBot.Tests.Vignettes;

public sealed class VignetteTests : IClassFixture<VignetteTests.OneHost>
{
    private static readonly Dictionary<string, Vignette> All =
        Vignette.Read(Path.Combine(AppContext.BaseDirectory, "Vignettes", "development.json")).ToDictionary(vignette => vignette.Id);

    private readonly OneHost _host;

    public VignetteTests(OneHost host) => _host = host;

    public static TheoryData<string> Ids => [.. All.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Play_Vignette_IsAnsweredAsAClinicianWould(string id)
    {
        var plays = await Player.PlayAsync(_host.Http, All[id]);

        Assert.NotEmpty(plays);
        Assert.All(plays, play => Assert.True(play.Wrong.Count == 0 && play.MissingAdvice.Count == 0, play.ToString()));
    }

    public sealed class OneHost : IAsyncLifetime
    {
        private CoachHost? _host;

        public HttpClient Http => _host!.Http;

        public async Task InitializeAsync() => _host = await CoachHost.StartAsync();

        public async Task DisposeAsync() => await _host!.DisposeAsync();
    }
}
