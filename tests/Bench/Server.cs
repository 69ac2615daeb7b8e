using System.Globalization;
using System.Text.Json;
using CoachBot;
using CoachBot.Turns;
using CoachBot.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Bench;

/// <summary>One of the servers that are measured, in a process of its own; its first line of output is its address.</summary>
internal static class Server
{
    public static async Task RunAsync(string kind)
    {
        var folder = Directory.CreateTempSubdirectory("coachbot-bench-");
        try
        {
            await using var app = Build(kind, folder.FullName);
            app.MapGet("/used", () => string.Create(CultureInfo.InvariantCulture, $"{GC.GetTotalAllocatedBytes(precise: true)} {Environment.CpuUsage.TotalTime.TotalMicroseconds:0}"));
            await app.StartAsync();
            Console.WriteLine(app.Urls.First());

            // The measuring process closes our input when it is done with us.
            await Console.In.ReadToEndAsync();
            await app.StopAsync();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static WebApplication Build(string kind, string folder)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = folder, EnvironmentName = "Production", Args = [CoachBotHost.NoWatching] });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["RateLimits:Enabled"] = "false",
            ["Channels:Connector:DangerouslyAllowAnonymousOnLoopback"] = "true",
        });
        builder.Services.AddSingleton<ConversationState>();
        builder.Services.AddSingleton<IBot, ThreeSteps>();
        return kind switch
        {
            "sqlite" => Whole(builder),
            "memory" => InMemory(builder),
            _ => Floor(builder),
        };
    }

    private static WebApplication Whole(WebApplicationBuilder builder)
    {
        builder.AddCoachBotHost();
        builder.Services.AddSingleton(new StateContract([], null));
        builder.Services.AddSingleton<Say>(key => key);
        var app = builder.Build();
        app.UseCoachBotHost();
        app.MapCoachBot();
        return app;
    }

    private static WebApplication InMemory(WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<IStorage, MemoryStorage>();
        builder.Services.AddSingleton(new StateContract([], null));
        builder.Services.AddSingleton<IBotJson, BotJson>();
        builder.Services.AddSingleton<MemoryAdapter>();
        var app = builder.Build();
        app.MapPost("/api/messages", (HttpContext context, MemoryAdapter adapter) => adapter.AnswerAsync(context));
        return app;
    }

    /// <summary>What the server and the parsing of the same JSON cost with no bot at all.</summary>
    private static WebApplication Floor(WebApplicationBuilder builder)
    {
        var answer = """{"activities":[{"type":"message","text":"name? colour? Bob likes red"}]}"""u8.ToArray();
        var app = builder.Build();
        app.MapPost("/api/messages", async (HttpContext context) =>
        {
            using var document = await JsonDocument.ParseAsync(context.Request.Body);
            context.Response.ContentType = "application/json";
            context.Response.ContentLength = answer.Length;
            await context.Response.BodyWriter.WriteAsync(answer);
        });
        return app;
    }
}
