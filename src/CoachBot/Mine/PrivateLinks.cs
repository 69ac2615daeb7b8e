using CoachBot.Channels.DirectLine;
using CoachBot.Coaching;
using CoachBot.Dialogs;
using CoachBot.Dialogs.Cards;
using CoachBot.Turns;
using Microsoft.Bot.Schema;

namespace CoachBot.Mine;

/// <summary>Our own page shows SVG at its own address; every other channel wants whole addresses, and a PNG.</summary>
/// <param name="seal">Makes the addresses.</param>
/// <param name="address">Where others find us, without a slash at its end; null where they cannot.</param>
/// <param name="draws">Whether a PNG can be had.</param>
/// <param name="time">For the day where a zone is.</param>
internal sealed class PrivateLinks(Seal seal, Func<string?> address, bool draws, TimeProvider time) : IPrivateLinks
{
    public const string Root = "/mine";

    /// <summary>What the addresses are for.</summary>
    public const string ForChart = "chart";
    public const string ForData = "data";

    /// <summary>A picture is fetched when it is shown; a file when somebody gets round to it.</summary>
    public static readonly TimeSpan ChartLife = TimeSpan.FromMinutes(10);
    public static readonly TimeSpan DataLife = TimeSpan.FromHours(1);

    public PictureLink? Chart(IActivity from, DateOnly today)
    {
        var isOurs = DirectLineActivities.IsOurs(from);
        return Base(from) is { } known && (isOurs || draws)
            ? new($"{known}{Root}/{seal.Close(new Owner(Person(from), today, ""), ForChart, ChartLife)}/progress.{(isOurs ? "svg" : "png")}", IsWide: true)
            : null;
    }

    public string? Data(IActivity from, DataForm form, string zone)
        => Base(from) is { } known
            ? $"{known}{Root}/{seal.Close(new Owner(Person(from), DateOnly.FromDateTime(Zones.Local(time.GetUtcNow(), zone) ?? time.GetUtcNow().UtcDateTime), zone), ForData, DataLife)}/data.{(form == DataForm.Json ? "json" : "csv")}"
            : null;

    private string? Base(IActivity from) => DirectLineActivities.IsOurs(from) ? "" : address();

    private static string Person(IActivity from) => Incoming.PersonKey(from.ChannelId!, from.From!.Id!);
}
