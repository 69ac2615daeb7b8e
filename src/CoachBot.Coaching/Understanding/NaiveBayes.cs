using System.Runtime.InteropServices;

namespace CoachBot.Coaching;

/// <summary>
/// Naive Bayes: how much more often each trait of a message is met in examples of a class than in those of class 0, as the sum of the logarithms.
/// </summary>
internal sealed class NaiveBayes
{
    // As if each class had been met so often more, with every trait as common as in all.
    private const double Smoothing = 20;
    private const int FewestExamples = 2;

    // What says a thing at length says it no more surely.
    private const double LengthPower = 0.6;
    private const int LengthOffset = 20;

    private readonly Dictionary<ulong, int> _rows = [];
    private readonly float[] _weights;
    private readonly int _columns;

    /// <param name="examples">The traits of each, none twice, and its class; 0 is the one that all others are set against.</param>
    /// <param name="classes">How many there are, 0 among them.</param>
    public NaiveBayes(IReadOnlyList<(ulong[] Traits, int Class)> examples, int classes)
    {
        _columns = classes;
        var (counts, met) = Count(examples, classes);
        foreach (var (trait, _) in counts.Where(trait => trait.Value.Sum() >= FewestExamples))
        {
            _rows.Add(trait, _rows.Count * classes);
        }

        _weights = new float[_rows.Count * classes];
        foreach (var (trait, row) in _rows)
        {
            var count = counts[trait];
            var all = count.Sum();
            var usual = Smoothing * all / examples.Count;
            var none = (count[0] + usual) / (met[0] + Smoothing);
            _weights[row] = (float)Math.Log((all - count[0] + usual) / (examples.Count - met[0] + Smoothing) / none);
            for (var i = 1; i < classes; i++)
            {
                _weights[row + i] = (float)Math.Log((count[i] + usual) / (met[i] + Smoothing) / none);
            }
        }
    }

    /// <summary>How much the traits speak for any class but 0.</summary>
    public double Score(List<ulong> traits)
    {
        var (sum, known) = (0.0, 0);
        foreach (var trait in traits)
        {
            if (_rows.TryGetValue(trait, out var row))
            {
                sum += _weights[row];
                known++;
            }
        }

        return sum / Math.Pow(known + LengthOffset, LengthPower);
    }

    /// <summary>The classes but 0 that the traits speak for most, first the likeliest.</summary>
    public int[] Likeliest(List<ulong> traits, int count)
    {
        Span<double> sums = stackalloc double[_columns];
        sums.Clear();
        foreach (var trait in traits)
        {
            if (_rows.TryGetValue(trait, out var row))
            {
                for (var i = 1; i < _columns; i++)
                {
                    sums[i] += _weights[row + i];
                }
            }
        }

        var likeliest = new int[Math.Min(count, _columns - 1)];
        for (var i = 0; i < likeliest.Length; i++)
        {
            var best = 1;
            for (var number = 2; number < _columns; number++)
            {
                best = sums[number] > sums[best] ? number : best;
            }

            likeliest[i] = best;
            sums[best] = double.NegativeInfinity;
        }

        return likeliest;
    }

    private static (Dictionary<ulong, int[]> Counts, int[] Met) Count(IEnumerable<(ulong[] Traits, int Class)> examples, int classes)
    {
        var counts = new Dictionary<ulong, int[]>();
        var met = new int[classes];
        foreach (var (traits, number) in examples)
        {
            met[number]++;
            foreach (var trait in traits)
            {
                (CollectionsMarshal.GetValueRefOrAddDefault(counts, trait, out _) ??= new int[classes])[number]++;
            }
        }

        return (counts, met);
    }
}
