namespace Vignettes;

/// <summary>Plays every vignette of a file and prints what each conversation came to, and the totals.</summary>
internal static class Report
{
    /// <returns>True when every conversation was acceptable and gave all advice.</returns>
    public static async Task<bool> RunAsync(string file, TextWriter output, TextWriter? failures = null)
    {
        await using var host = await CoachHost.StartAsync();
        var plays = new List<Play>();
        foreach (var vignette in Vignette.Read(file))
        {
            foreach (var play in await Player.PlayAsync(host.Http, vignette))
            {
                plays.Add(play);
                var verdict = play.IsCritical ? "CRITICAL" : play.Wrong.Count > 0 ? "wrong" : play.MissingAdvice.Count > 0 ? "advice" : "ok";
                var missing = play.MissingAdvice.Count == 0 ? "" : $"no {string.Join(' ', play.MissingAdvice)}";
                await output.WriteLineAsync($"{verdict,-9}{play.Name,-20}{play.Disposition,-10} {string.Join("; ", play.Wrong.Append(missing).Where(text => text.Length > 0))}");
                if (verdict != "ok" && failures is not null)
                {
                    await failures.WriteLineAsync($"{verdict} {play}\n");
                }
            }
        }

        var good = plays.GroupBy(play => play.Vignette.Id).Count(all => all.All(play => play.Wrong.Count == 0));
        await output.WriteLineAsync($"""

            {plays.Count} conversations of {plays.Select(play => play.Vignette.Id).Distinct().Count()} vignettes
            vignettes with nothing wrong {good}
            disposition acceptable       {Share(plays, play => play.IsAcceptable)}
            nothing wrong                {Share(plays, play => play.Wrong.Count == 0)}
            all advice given             {Share(plays, play => play.MissingAdvice.Count == 0)}
            critical                     {plays.Count(play => play.IsCritical)}
            """);
        return plays.All(play => play.Wrong.Count == 0 && play.MissingAdvice.Count == 0);
    }

    private static string Share(List<Play> plays, Func<Play, bool> holds)
        => FormattableString.Invariant($"{plays.Count(holds)} ({(double)plays.Count(holds) / plays.Count:P1})");
}
