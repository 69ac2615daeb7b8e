using System.Security.Cryptography;
using System.Text;
using CoachBot.Coaching;
using CoachBot.Dialogs;
using CoachBot.Storage;
using CoachBot.Turns;
using CoachBot.Web;

namespace CoachBot.Mine;

/// <summary>
/// What is a person's own, at addresses made for them: <c>/mine/{sealed}/progress.svg</c>, <c>progress.png</c>, <c>data.json</c>
/// and <c>data.csv</c>. Drawn and written when asked for; nothing of it is kept anywhere on the way.
/// </summary>
internal static class MineEndpoints
{
    private const string KeyName = "link-key";

    public static void AddMine(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton<ChartRenderer>();
        services.AddSingleton<Records>();
        services.AddSingleton<DataFile>();
        services.AddSingleton<DiaryTable>();
        services.AddSingleton(all => new Seal(
            all.GetRequiredService<Database>().GetOrMakeAsync(KeyName, () => RandomNumberGenerator.GetBytes(Seal.KeyBytes)).GetAwaiter().GetResult(),
            all.GetRequiredService<TimeProvider>()));
        var isDevelopment = builder.Environment.IsDevelopment();
        var setting = builder.Configuration[PublicAddress.Key];
        services.AddSingleton<IPrivateLinks>(all => new PrivateLinks(
            all.GetRequiredService<Seal>(),
            PublicAddress.Of(all, setting, isDevelopment),
            all.GetRequiredService<ChartRenderer>().IsThere,
            all.GetRequiredService<TimeProvider>()));
    }

    public static void MapMine(this WebApplication app)
    {
        var mine = app.MapGroup(PrivateLinks.Root + "/{link}").RequireRateLimiting(RateLimits.Own);
        mine.MapMethods("/progress.svg", PageEndpoints.GetOrHead, WriteSvgAsync);
        mine.MapMethods("/progress.png", PageEndpoints.GetOrHead, WritePngAsync);
        mine.MapMethods("/data.json", PageEndpoints.GetOrHead, (HttpContext context, string link, Seal seal, Records records, DataFile file, TimeProvider time) =>
            WriteFileAsync(context, seal.Open(link, PrivateLinks.ForData), "json", "application/json; charset=utf-8", owner => file.Write(records.Read(owner.Person), owner.Zone, time.GetUtcNow())));
        mine.MapMethods("/data.csv", PageEndpoints.GetOrHead, (HttpContext context, string link, Seal seal, Diaries diaries, DiaryTable table) =>
            WriteFileAsync(context, seal.Open(link, PrivateLinks.ForData), "csv", "text/csv; charset=utf-8; header=present", owner => table.Write(diaries.Read(owner.Person), owner.Zone)));
    }

    /// <summary>The page shows what comes with a 404, too: better than a broken picture.</summary>
    private static Task WriteSvgAsync(HttpContext context, string link, Seal seal, Diaries diaries, Library library)
    {
        if (seal.Open(link, PrivateLinks.ForChart) is { } owner)
        {
            return WriteAsync(context, "image/svg+xml", Encoding.UTF8.GetBytes(ProgressChart.Draw(DaysOf(diaries, owner), owner.Today, library.Say)));
        }

        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return WriteAsync(context, "image/svg+xml", Encoding.UTF8.GetBytes(ProgressChart.Gone(library.Say)));
    }

    private static async Task WritePngAsync(HttpContext context, string link, Seal seal, Diaries diaries, Library library, ChartRenderer renderer)
    {
        if (!renderer.IsThere || seal.Open(link, PrivateLinks.ForChart) is not { } owner)
        {
            Hide(context);
            return;
        }

        // A channel's page lies elsewhere.
        context.Response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        await WriteAsync(context, "image/png", await renderer.RenderAsync(ProgressChart.Still(DaysOf(diaries, owner), owner.Today, library.Say), context.RequestAborted));
    }

    private static Task WriteFileAsync(HttpContext context, Owner? owner, string ending, string contentType, Func<Owner, byte[]> write)
    {
        if (owner is null)
        {
            Hide(context);
            return Task.CompletedTask;
        }

        context.Response.Headers.ContentDisposition = $"attachment; filename=\"coach-{owner.Today:yyyy-MM-dd}.{ending}\"";
        return WriteAsync(context, contentType, write(owner));
    }

    private static IReadOnlyList<ProgressDay> DaysOf(Diaries diaries, Owner owner) => DiaryDays.Of(diaries.Read(owner.Person));

    private static void Hide(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        context.Response.Headers.CacheControl = "no-store";
    }

    private static async Task WriteAsync(HttpContext context, string contentType, byte[] body)
    {
        var headers = context.Response.Headers;
        headers.CacheControl = "no-store";
        headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'";
        headers["X-Robots-Tag"] = "noindex";
        context.Response.ContentType = contentType;
        context.Response.ContentLength = body.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await context.Response.Body.WriteAsync(body, context.RequestAborted);
        }
    }
}
