namespace CoachBot.Web;

internal static class PageEndpoints
{
    public static readonly string[] GetOrHead = [HttpMethods.Get, HttpMethods.Head];

    public static void MapPage(this WebApplication app)
    {
        app.MapMethods("/", GetOrHead, app.Services.GetRequiredService<Page>().WriteAsync);
        Map("/lib/webchat.js", "text/javascript; charset=utf-8");
        Map("/coach.js", "text/javascript; charset=utf-8");
        Map("/pace.js", "text/javascript; charset=utf-8");
        Map("/notice.js", "text/javascript; charset=utf-8");
        Map("/coach.css", "text/css; charset=utf-8");
        Map("/icon.svg", "image/svg+xml");

        void Map(string address, string contentType) => app.MapMethods(
            address, GetOrHead, StaticBody.OfFile(Path.Combine(AppContext.BaseDirectory, "wwwroot" + address), contentType).WriteAsync);
    }
}
