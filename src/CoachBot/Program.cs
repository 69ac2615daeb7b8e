using CoachBot;
using CoachBot.Coaching;
using CoachBot.Dialogs;
using CoachBot.Mine;
using CoachBot.Storage;
using CoachBot.Turns;
using CoachBot.Web;

// What the coach asks, knows and says lies beside the program.
var content = Path.Combine(AppContext.BaseDirectory, "dialogs");
try
{
    if (args is ["check"])
    {
        return Check.Run(content, Console.Out);
    }

    if (args is ["pictures", var folder])
    {
        return Stills.Write(content, folder);
    }

    if (args is ["teams-package", .. var given])
    {
        return TeamsPackage.Write(Path.Combine(AppContext.BaseDirectory, "teams"), given, Console.Out);
    }

    var builder = WebApplication.CreateBuilder([.. args, CoachBotHost.NoWatching]);
    builder.AddCoachBotHost();
    builder.AddPictures();
    builder.AddMine();
    builder.Services.AddCoach(content);
    builder.Services.AddSingleton(new StateContract(StateTypes.All, StateTypes.Json));
    builder.Services.AddSingleton<Say>(services => services.GetRequiredService<Library>().Say.Text);

    await using var app = builder.Build();
    app.UseCoachBotHost();
    app.MapCoachBot();
    app.MapPictures();
    app.MapMine();
    await app.RunCoachBotAsync();
    return 0;
}
catch (Exception e) when (e is StorageException or ContentException or SettingException)
{
    // Whoever starts it wants the reason and the remedy, not where in the code it was found.
    await Console.Error.WriteLineAsync(e.Message);
    return 1;
}
