using System.Text.Json;
using CoachBot.Storage;

namespace CoachBot.Web;

/// <summary><c>/health</c>: 200 while turns can be answered, 503 while the database cannot be read.</summary>
internal sealed class Health(Database database, TimeProvider time)
{
    private readonly long _started = time.GetTimestamp();

    public async Task WriteAsync(HttpContext context)
    {
        var works = Works();
        context.Response.StatusCode = works ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        await using var writer = new Utf8JsonWriter(context.Response.BodyWriter);
        writer.WriteStartObject();
        writer.WriteString("status", works ? "ok" : "unavailable");
        writer.WriteStartObject("database");
        writer.WriteBoolean("ok", works);
        writer.WriteString("engine", "SQLite " + SqliteEngine.Version);
        writer.WriteEndObject();
        writer.WriteNumber("uptimeSeconds", (long)time.GetElapsedTime(_started).TotalSeconds);
        writer.WriteEndObject();
    }

    private bool Works()
    {
        try
        {
            return database.Read(static session =>
            {
                using var probe = session.Use("SELECT count(*) FROM setting");
                return probe.Step();
            });
        }
        catch (StorageException)
        {
            return false;
        }
    }
}
