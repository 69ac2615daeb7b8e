using System.Globalization;
using CoachBot.Dialogs.Cards;
using Microsoft.Bot.Schema;

namespace CoachBot.Dialogs.Tests;

/// <summary>Addresses that say what they are for.</summary>
internal sealed class PlainLinks : IPrivateLinks
{
    public PictureLink? Chart(IActivity from, DateOnly today)
        => new(string.Create(CultureInfo.InvariantCulture, $"https://coach.example/{from.From!.Id}/{today:yyyy-MM-dd}.svg"), IsWide: true);

    public string? Data(IActivity from, DataForm form, string zone) => $"https://coach.example/{from.From!.Id}/{zone}/{form}";
}
