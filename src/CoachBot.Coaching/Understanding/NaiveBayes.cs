using System.Runtime.InteropServices;

namespace CoachBot.Coaching;

/// <summary>
/// Naive Bayes: how much more often the traits of a message are met in examples of a class than in those of class 0, as a sum of logarithms.
/// </summary>
internal sealed class NaiveBayes
{
    // As if each class had been met so often more, with every trait as common as in all.
    private const double Smoothing = 20;
    private const int FewestExamples = 2;

    // What says a thing at length says it no more surely, and one word alone says little.
    private const double LengthPower = 0.6;
    private const int LengthOffset = 20;

    private readonly Dictionary<ulong, int> _rows = [];
    private readonly int[] _met;
    private readonly int _all;

    // For each row, in how many examples of each class its trait is met, and what that weighs for any class but 0.
    private readonly ushort[] _counts;
    private readonly float[] _weights;

    /// <param name="examples">The traits of each, none twice, and its class; 0 is the one that all others are set against.</param>
    /// <param name="classes">How many there are, 0 among them.</param>
    public NaiveBayes(IReadOnlyList<(ulong[] Traits, int Class)> examples, int classes)
    {
        _met = new int[classes];
        _all = examples.Count;
        foreach (var (trait, _) in Met(examples).Where(trait => trait.Value >= FewestExamples))
        {
            _rows.Add(trait, _rows.Count);
        }

        _counts = new ushort[_rows.Count * classes];
        foreach (var (traits, number) in examples)
        {
            _met[number]++;
            foreach (var trait in traits)
            {
                if (_rows.TryGetValue(trait, out var row))
                {
                    _counts[(row * classes) + number]++;
                }
            }
        }

        _weights = new float[_rows.Count];
        for (var row = 0; row < _weights.Length; row++)
        {
            var (all, none) = (Sum(row), _counts[row * classes]);
            _weights[row] = (float)(Log(all - none, _all - _met[0], all) - Log(none, _met[0], all));
        }
    }

    private int Classes => _met.Length;

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
        Span<double> sums = stackalloc double[Classes];
        sums.Clear();
        foreach (var trait in traits)
        {
            if (_rows.TryGetValue(trait, out var row))
            {
                var all = Sum(row);
                for (var number = 1; number < Classes; number++)
                {
                    sums[number] += Log(_counts[(row * Classes) + number], _met[number], all);
                }
            }
        }

        var likeliest = new int[Math.Min(count, Classes - 1)];
        for (var i = 0; i < likeliest.Length; i++)
        {
            var best = 1;
            for (var number = 2; number < Classes; number++)
            {
                best = sums[number] > sums[best] ? number : best;
            }

            likeliest[i] = best;
            sums[best] = double.NegativeInfinity;
        }

        return likeliest;
    }

    private static Dictionary<ulong, int> Met(IEnumerable<(ulong[] Traits, int Class)> examples)
    {
        var met = new Dictionary<ulong, int>();
        foreach (var (traits, _) in examples)
        {
            foreach (var trait in traits)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(met, trait, out _)++;
            }
        }

        return met;
    }

    private int Sum(int row)
    {
        var sum = 0;
        foreach (var count in _counts.AsSpan(row * Classes, Classes))
        {
            sum += count;
        }

        return sum;
    }

    /// <param name="count">How many of the examples have the trait.</param>
    /// <param name="met">How many examples there are.</param>
    /// <param name="all">How many of all examples have it.</param>
    private double Log(int count, int met, int all) => Math.Log((count + (Smoothing * all / _all)) / (met + Smoothing));
}
