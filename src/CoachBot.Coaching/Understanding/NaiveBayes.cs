using System.Numerics;
using System.Runtime.InteropServices;

namespace CoachBot.Coaching;

/// <summary>
/// Naive Bayes: how much more often the traits of a message are met in examples of a class than in those of class 0, as a sum of logarithms.
/// </summary>
internal sealed class NaiveBayes
{
    // As if each class had been met so often more, with every trait as common as in all.
    private const float Smoothing = 20;
    private const int FewestExamples = 2;

    // What says a thing at length says it no more surely, and one word alone says little.
    private const double LengthPower = 0.6;
    private const int LengthOffset = 20;

    private readonly Dictionary<ulong, int> _rows = [];

    // For each row, what its trait weighs for any class but 0, and for each class; for each class, what every trait weighs less the more examples it has.
    private readonly float[] _weights;
    private readonly float[] _shares;
    private readonly float[] _rarities;

    /// <param name="examples">The traits of each, none twice, and its class; 0 is the one that all others are set against.</param>
    /// <param name="classes">How many there are, 0 among them.</param>
    public NaiveBayes(IReadOnlyList<(ulong[] Traits, int Class)> examples, int classes)
    {
        foreach (var (trait, _) in Met(examples).Where(trait => trait.Value >= FewestExamples))
        {
            _rows.Add(trait, _rows.Count);
        }

        var met = new float[classes];
        _weights = new float[_rows.Count];
        _shares = new float[_rows.Count * classes];
        foreach (var (traits, number) in examples)
        {
            met[number]++;
            foreach (var trait in traits)
            {
                if (_rows.TryGetValue(trait, out var row))
                {
                    _shares[(row * classes) + number]++;
                }
            }
        }

        _rarities = [.. met.Select(count => MathF.Log(count + Smoothing))];
        var rarity = MathF.Log(examples.Count - met[0] + Smoothing) - _rarities[0];
        for (var row = 0; row < _weights.Length; row++)
        {
            var counts = _shares.AsSpan(row * classes, classes);
            var (all, none) = (Sum(counts), counts[0]);
            var usual = Smoothing * all / examples.Count;
            _weights[row] = MathF.Log((all - none + usual) / (none + usual)) - rarity;
            foreach (ref var count in counts)
            {
                // Most traits were never met in most classes.
                count = count > 0 ? MathF.Log(1 + (count / usual)) : 0;
            }
        }
    }

    private int Classes => _rarities.Length;

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
        Span<float> sums = stackalloc float[Classes];
        for (var number = 0; number < Classes; number++)
        {
            sums[number] = -known.Count * _rarities[number];
        }

        foreach (var row in known)
        {
            Add(sums, _shares.AsSpan(row * Classes, Classes));
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
            sums[best] = float.NegativeInfinity;
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

    private static float Sum(Span<float> counts)
    {
        var sum = 0f;
        foreach (var count in counts)
        {
            sum += count;
        }

        return sum;
    }

    private static void Add(Span<float> sums, Span<float> shares)
    {
        var i = 0;
        for (; i <= sums.Length - Vector<float>.Count; i += Vector<float>.Count)
        {
            (new Vector<float>(sums[i..]) + new Vector<float>(shares[i..])).CopyTo(sums[i..]);
        }

        for (; i < sums.Length; i++)
        {
            sums[i] += shares[i];
        }
    }
}
