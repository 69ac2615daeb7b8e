using System.Reflection;

namespace CoachBot.Coaching;

/// <summary>Keys of dialogs/say that the progress chart and its account in words use.</summary>
public static class ProgressPhrases
{
    internal const string Easing = "progress.chart.easing";
    internal const string Steady = "progress.chart.steady";
    internal const string Worse = "progress.chart.worse";
    internal const string NoPain = "progress.chart.no-pain";
    internal const string Started = "progress.chart.started";
    internal const string Empty = "progress.chart.empty";
    internal const string Gone = "progress.chart.gone";
    internal const string Scale = "progress.chart.scale";
    internal const string Today = "progress.chart.today";
    internal const string OneWeekAgo = "progress.chart.one-week-ago";
    internal const string WeeksAgo = "progress.chart.weeks-ago";
    internal const string LegendPain = "progress.chart.pain";
    internal const string LegendSession = "progress.chart.session";
    internal const string LegendFlare = "progress.chart.flare";

    internal const string NoDays = "progress.alt.no-days";
    internal const string OneDay = "progress.alt.one-day";
    internal const string Days = "progress.alt.days";
    internal const string Latest = "progress.alt.latest";
    internal const string HasEased = "progress.alt.easing";
    internal const string IsSteady = "progress.alt.steady";
    internal const string IsWorse = "progress.alt.worse";
    internal const string NoSessions = "progress.alt.no-sessions";
    internal const string OneSession = "progress.alt.one-session";
    internal const string Sessions = "progress.alt.sessions";
    internal const string OneFlare = "progress.alt.one-flare";
    internal const string Flares = "progress.alt.flares";

    /// <summary>Every key above, and the names of the phases.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. typeof(ProgressPhrases).GetFields(BindingFlags.NonPublic | BindingFlags.Static)
            .Where(field => field.IsLiteral)
            .Select(field => (string)field.GetRawConstantValue()!),
        .. Enum.GetValues<Phase>().Select(Of),
    ];

    internal static string Of(Phase phase) => $"progress.phase.{Kebab.Of(phase)}";
}
