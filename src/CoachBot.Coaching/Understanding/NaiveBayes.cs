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

    // For each class, by how much each trait weighs less the more examples there are.
    private readonly double[] _rarities;

    // For each row, in how many examples of each class its trait is met, in how many it would be if it were as common there as in all, and what it weighs for any class but 0.
    private readonly ushort[] _counts;
    private readonly float[] _usual;
    private readonly float[] _weights;

    /// <param name="examples">The traits of each, none twice, and its class; 0 is the one that all others are set against.</param>
    /// <param name="classes">How many there are, 0 among them.</param>
    public NaiveBayes(IReadOnlyList<(ulong[] Traits, int Class)> examples, int classes)
    {
        _met = new int[classes];
        foreach (var (trait, _) in Met(examples).Where(trait => trait.Value >= FewestExamples))
        {
            _rows.Add(trait, _rows.Count);
        }

        _rarities = new double[classes];
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

        for (var number = 0; number < classes; number++)
        {
            _rarities[number] = Math.Log(_met[number] + Smoothing);
        }

        _usual = new float[_rows.Count];
        _weights = new float[_rows.Count];
        for (var row = 0; row < _weights.Length; row++)
        {
            var (all, none) = (Sum(row), _counts[row * classes]);
            _usual[row] = (float)(Smoothing * all / examples.Count);
            _weights[row] = (float)(Math.Log((all - none + _usual[row]) / (none + _usual[row])) + Math.Log((_met[0] + Smoothing) / (examples.Count - _met[0] + Smoothing)));
        }
    }

    private int Classes => _met.Length;

    /// <summary>Adds the numbers of those traits that are known.</summary>
    public void Recognise(List<ulong> traits, List<int> known)
    {
        foreach (var trait in traits)
        {
            if (_rows.TryGetValue(trait, out var row))
            {
                known.Add(row);
            }
        }
    }

    /// <summary>How much traits speak for any class but 0.</summary>
    public double Score(List<int> known)
    {
        var sum = 0.0;
        foreach (var row in known)
        {
            sum += _weights[row];
        }

        return sum / Math.Pow(known.Count + LengthOffset, LengthPower);
    }

    /// <summary>The classes but 0 that traits speak for most, first the likeliest.</summary>
    public int[] Likeliest(List<int> known, int count)
    {
        Span<double> sums = stackalloc double[Classes];
        for (var number = 0; number < Classes; number++)
        {
            sums[number] = -known.Count * _rarities[number];
        }

        foreach (var row in known)
        {
            Add(sums, row);
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

    // Less what is the same for all classes; and most traits were never met in most of them.
    private void Add(Span<double> sums, int row)
    {
        var counts = _counts.AsSpan(row * Classes, Classes);
        for (var number = 1; number < Classes; number++)
        {
            if (counts[number] > 0)
            {
                sums[number] += Math.Log(1 + (counts[number] / _usual[row]));
            }
        }
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
}
