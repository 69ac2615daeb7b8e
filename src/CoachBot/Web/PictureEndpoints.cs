using System.Net;
using System.Text;
using CoachBot.Coaching;
using CoachBot.Dialogs.Cards;

namespace CoachBot.Web;

/// <summary>The exercises' pictures: <c>/pictures/cat-cow.svg</c>, a still as <c>.png</c> where the build rendered it, and in development a sheet of all.</summary>
internal static class PictureEndpoints
{
    private const string Sheet = """
        <!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>CoachBot</title>
        <style>
          :root{color-scheme:light dark}body{font:14px sans-serif;margin:8px;display:grid;gap:8px;grid-template-columns:repeat(auto-fill,minmax(300px,1fr))}
          figure{margin:0;border:1px solid #8888;border-radius:8px;padding:8px}img{width:100%}
        </style>
        """;

    /// <summary>Lets cards know where their pictures are.</summary>
    /// <exception cref="SettingException">The public address is of no use.</exception>
    public static void AddPictures(this WebApplicationBuilder builder)
    {
        var isDevelopment = builder.Environment.IsDevelopment();
        var setting = builder.Configuration[PublicAddress.Key];
        PublicAddress.Read(setting, isDevelopment);
        builder.Services.AddSingleton<IPictures>(services => new CardPictures(CardPictures.Folder, PublicAddress.Of(services, setting, isDevelopment)));
    }

    public static void MapPictures(this WebApplication app)
    {
        var library = app.Services.GetRequiredService<Library>();
        foreach (var movement in library.Pictures.Values)
        {
            var moving = new StaticBody(() => Encoding.UTF8.GetBytes(Picture.Moving(movement)), "image/svg+xml");
            app.MapMethods($"/pictures/{movement.Id}.svg", PageEndpoints.GetOrHead, moving.WriteAsync);
            var still = StaticBody.OfFile(Path.Combine(CardPictures.Folder, $"{movement.Id}.png"), "image/png");
            app.MapMethods($"/pictures/{movement.Id}.png", PageEndpoints.GetOrHead, context =>
            {
                // A channel's page lies elsewhere.
                context.Response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin";
                return still.WriteAsync(context);
            });
        }

        if (app.Environment.IsDevelopment())
        {
            var sheet = new StaticBody(() => Encoding.UTF8.GetBytes(SheetOf(library)), "text/html; charset=utf-8");
            app.MapMethods("/pictures", PageEndpoints.GetOrHead, sheet.WriteAsync);
        }
    }

    private static string SheetOf(Library library) => Sheet + string.Concat(library.Pictures.Values.OrderBy(movement => movement.Id, StringComparer.Ordinal)
        .Select(movement => $"<figure><img src=\"/pictures/{movement.Id}.svg\" alt=\"{WebUtility.HtmlEncode(movement.Alt)}\">"
            + $"<figcaption><b>{WebUtility.HtmlEncode(library.Exercises[movement.Id].Name)}</b> {WebUtility.HtmlEncode(movement.Alt)}</figcaption></figure>"));
}
