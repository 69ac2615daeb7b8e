using System.Globalization;
using CoachBot;
using CoachBot.Coaching;
using CoachBot.Dialogs;
using CoachBot.Storage;
using CoachBot.Turns;
using CoachBot.Web;
using EndToEnd.Crashes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Vignettes;

namespace Bench;

/// <summary>The coach's own check-ins, of people who have all been through its questions, with somebody's cues among them.</summary>
internal static class CoachRush
{
    private const int People = 10_000;
    private const int Cues = 20;
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(100);

    private static readonly Dictionary<string, string> Answers = new()
    {
        ["triage.consent"] = "yes", ["triage.age"] = "18-49", ["triage.region"] = "lower", ["triage.onset"] = "2-3-days",
        ["triage.trend"] = "steady", ["triage.pain"] = "4", ["triage.place"] = "floor",
    };

    public static async Task RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("coachbot-bench-");
        try
        {
            await AgreeAsync(folder.FullName);
            var crowd = Crowd.Of(Path.Combine(folder.FullName, "data", "coachbot.db"));

            // The first ones settle the just-in-time compiler.
            await RushAsync(crowd, folder.FullName, "before-", People / 2);
            var (cost, late) = await RushAsync(crowd, folder.FullName, "rush-", People);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"the coach's own check-ins, {People:N0} at once: {People / cost.Time.TotalSeconds:N0} rows/s, {cost.Time.TotalMicroseconds / People:N0} µs/row, cpu {cost.Cpu.TotalMicroseconds / People:N0} µs, {cost.Bytes / 1024.0 / People:N1} KB/row; cues meanwhile late by p50 {late[late.Count / 2].TotalMilliseconds:0} ms, at most {late[^1].TotalMilliseconds:0} ms"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<(Cost Cost, List<TimeSpan> Late)> RushAsync(Crowd crowd, string folder, string name, int people)
    {
        var morning = new Morning();
        var at = morning.Next();
        crowd.Gather(name, people, at);
        var fired = new Fired(morning);
        await using var app = Build(folder, morning, fired);
        var storage = app.Services.GetRequiredService<Database>();
        for (var cue = 1; cue <= Cues; cue++)
        {
            await storage.WriteAsync(new TimerRows(Cue(cue), 1, at + (cue * Between)));
        }

        await app.StartAsync();
        var cost = await Cost.OfAsync(() =>
        {
            var done = fired.WaitForAsync(people + Cues);
            morning.Come(at, app.Services.GetRequiredService<Due>());
            return done;
        });
        await app.StopAsync();
        return (cost, [.. Enumerable.Range(1, Cues).Select(cue => fired.At(Cue(cue)) - at - (cue * Between)).Order()]);

        static string Cue(int number) => string.Create(CultureInfo.InvariantCulture, $"cue-{number}-");
    }

    private static async Task AgreeAsync(string folder)
    {
        var now = new Morning();
        await using var app = Build(folder, now, new Fired(now));
        await app.StartAsync();
        using var http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        var talk = await Talk.StartAsync(http, "en-GB");
        while (talk.Question!.Step != "triage.summary")
        {
            await talk.SayAsync(Answers.GetValueOrDefault(talk.Question.Step, "none"));
        }

        foreach (var words in (string[])["later", "check in with me every day at 08:30", "yes"])
        {
            await talk.SayAsync(words);
        }

        await app.StopAsync();
    }

    private static WebApplication Build(string folder, TimeProvider time, Fired fired)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = folder, EnvironmentName = "Production", Args = [CoachBotHost.NoWatching] });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton(time);
        builder.AddCoachBotHost();
        builder.Services.AddCoach(Path.Combine(AppContext.BaseDirectory, "dialogs"));
        builder.Services.AddSingleton(new StateContract(StateTypes.All, StateTypes.Json));
        builder.Services.AddSingleton<Say>(services => services.GetRequiredService<Library>().Say.Text);
        builder.Services.AddSingleton<ITurnListener>(fired);
        var app = builder.Build();
        app.UseCoachBotHost();
        app.MapCoachBot();
        return app;
    }
}
