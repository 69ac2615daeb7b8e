using Bench;
using Vignettes;

switch (args)
{
    case ["serve", var kind]:
        await Server.RunAsync(kind);
        return 0;
    case ["turns"] or ["turns", _]:
        await Turns.RunAsync(args.Length > 1 ? TimeSpan.FromSeconds(int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture)) : TimeSpan.FromSeconds(8));
        return 0;
    case ["cues"] or ["cues", _]:
        await CueBench.RunAsync(TimeSpan.FromSeconds(args.Length > 1 ? int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) : 90));
        return 0;
    case ["cues", var seconds, var address]:
        await CueBench.RunAsync(TimeSpan.FromSeconds(int.Parse(seconds, System.Globalization.CultureInfo.InvariantCulture)), new Uri(address));
        return 0;
    case ["clock"]:
        await ClockBench.RunAsync();
        return 0;
    case ["vignettes", var file]:
        return await Report.RunAsync(file, Console.Out) ? 0 : 1;
    case ["vignettes", var file, var transcripts]:
        await using (var failures = File.CreateText(transcripts))
        {
            return await Report.RunAsync(file, Console.Out, failures) ? 0 : 1;
        }
    case ["understanding"]:
        return UnderstandingBench.Run(isShort: false);
    case ["understanding", "short"]:
        return UnderstandingBench.Run(isShort: true);
    case ["understanding", "misses"]:
        Misses.Print();
        return 0;
    case ["understanding", "messages", var messages]:
        UnderstandingBench.Messages(messages);
        return 0;
    default:
        Console.Error.WriteLine("usage: turns [seconds] | clock | cues [seconds [address]] | vignettes FILE [TRANSCRIPTS-OF-FAILURES] | understanding [short | misses | messages FILE]");
        return 2;
}
