using CoachBot;
using CoachBot.Coaching;
using CoachBot.Dialogs;
using CoachBot.Turns;
using CoachBot.Web;

// What the coach asks, knows and says lies beside the program.
var content = Path.Combine(AppContext.BaseDirectory, "dialogs");
var builder = WebApplication.CreateBuilder(args);
builder.AddCoachBotHost();
builder.Services.AddCoach(content);
builder.Services.AddSingleton(new StateContract(StateTypes.All, StateTypes.Json));
builder.Services.AddSingleton<Say>(services => services.GetRequiredService<Library>().Say.Text);

var app = builder.Build();
app.UseCoachBotHost();
app.MapCoachBot();
await app.RunCoachBotAsync();
return 0;
