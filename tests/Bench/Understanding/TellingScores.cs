using CoachBot.Sentences;

namespace Bench;

/// <summary>What the second ear makes of tellings that it never learnt from, in ten rounds.</summary>
internal static class TellingScores
{
    private const int Folds = 10;

    public static void Print(int samples)
    {
        var folds = Enumerable.Range(0, Folds).Select(fold => HeldOut.Fold(fold, Folds)).ToList();
        var (unheard, harmless) = (folds.SelectMany(fold => fold.Unheard).ToList(), folds.SelectMany(fold => fold.Harmless).ToList());
        Console.WriteLine($"{"tellings held out",-26}{"count",7}{"unheard",9}{"suspected",11}{"of it among",14}");
        foreach (var sign in unheard.GroupBy(one => one.Told.File).Append(unheard.GroupBy(_ => "all").Single()))
        {
            var count = Told.All.Count(told => told.IsSign && (told.File == sign.Key || sign.Key == "all"));
            Console.WriteLine($"{sign.Key,-26}{count,7}{sign.Count(),9}{sign.Count(one => one.Suspected.Count > 0),11}{sign.Count(one => one.Suspected.Contains(one.Told.File)),14}");
        }

        foreach (var kind in harmless.GroupBy(one => one.Told.File))
        {
            Console.WriteLine($"{kind.Key,-26}{kind.Count(),7}{"",9}{kind.Count(one => one.Suspected.Count > 0),11}");
        }

        unheard.Where(one => one.Suspected.Count == 0).Take(samples).ToList().ForEach(one => Console.WriteLine($"  missed: {one.Told}"));
        harmless.Where(one => one.Suspected.Count > 0).Take(samples).ToList().ForEach(one => Console.WriteLine($"  suspected of {one.Suspected[0]}: {one.Told}"));
        Console.WriteLine();
    }
}
