using System.Numerics;
using System.Runtime.InteropServices;

namespace CoachBot.Coaching;

/// <summary>
/// Multinomial logistic regression: how likely each class is by the traits of a message. Learnt by AdaGrad (Duchi, Hazan and Singer, 2011),
/// the same each time from the same examples.
/// </summary>
internal sealed class LogisticRegression
{
    private const int FewestExamples = 2;
    private const int Rounds = 4;
    private const int Seed = 1;
    private const float Decay = 0.002f;
    private const float BiasRate = 0.01f;

    // What is less than a seventh as likely as the likeliest is no guess.
    private const float Farthest = 2;

    // The squares of a trait's slopes so far: the steeper, the smaller its steps.
    private const float FirstSteepness = 0.01f;

    // What says a thing at length says it no more surely, and one word alone says little.
    private const float LengthOffset = 20;

    private readonly Dictionary<ulong, int> _rows = [];
    private readonly int _classes;

    // For each row, what its trait weighs for each class, padded to whole vectors.
    private readonly int _width;
    private readonly float[] _weights;
    private readonly float[] _biases;

    /// <param name="examples">The traits of each, and its class; 0 is the one that all others are set against.</param>
    /// <param name="classes">How many there are, 0 among them.</param>
    public LogisticRegression(IReadOnlyList<(ulong[] Traits, int Class)> examples, int classes)
    {
        foreach (var (trait, _) in Met(examples).Where(trait => trait.Value >= FewestExamples))
        {
            _rows.Add(trait, _rows.Count);
        }

        _classes = classes;
        _width = (classes + Vector<float>.Count - 1) / Vector<float>.Count * Vector<float>.Count;
        _weights = new float[_rows.Count * _width];
        _biases = new float[_width];
        _biases.AsSpan(classes).Fill(float.NegativeInfinity);
        Learn(examples);
        Adjust(examples);
    }

    /// <summary>Adds the numbers of those traits that are known.</summary>
    public void Recognise(ReadOnlySpan<ulong> traits, List<int> known)
    {
        foreach (var trait in traits)
        {
            if (_rows.TryGetValue(trait, out var row))
            {
                known.Add(row);
            }
        }
    }

    /// <summary>How likely the likeliest class but 0 is beside class 0: the logarithm of the odds.</summary>
    public double Score(List<int> known)
    {
        Span<float> sums = stackalloc float[_width];
        Weigh(known, sums);
        return sums[Highest(sums)] - sums[0];
    }

    /// <summary>The classes but 0 that traits speak for most, at most so many, first the likeliest.</summary>
    public List<int> Likeliest(List<int> known, int count)
    {
        Span<float> sums = stackalloc float[_width];
        Weigh(known, sums);
        var least = sums[Highest(sums)] - Farthest;
        var likeliest = new List<int>(count);
        for (var next = Highest(sums); likeliest.Count < count && sums[next] >= least; next = Highest(sums))
        {
            likeliest.Add(next);
            sums[next] = float.NegativeInfinity;
        }

        return likeliest;
    }

    private void Learn(IReadOnlyList<(ulong[] Traits, int Class)> examples)
    {
        var known = examples.Select(example => Recognised(example.Traits)).ToList();
        var steepness = new float[_rows.Count];
        Array.Fill(steepness, FirstSteepness);
        var order = Enumerable.Range(0, examples.Count).ToArray();
        var random = new Random(Seed);
        Span<float> errors = stackalloc float[_width];
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(order);
            foreach (var index in order)
            {
                Weigh(known[index], errors);
                ToShares(errors);
                errors[examples[index].Class]--;
                Correct(known[index], errors, steepness);
            }
        }
    }

    // A class is no likelier for having more examples than most (logit adjustment: Menon and others, 2021).
    private void Adjust(IReadOnlyList<(ulong[] Traits, int Class)> examples)
    {
        var counts = examples.Where(example => example.Class > 0).CountBy(example => example.Class).ToList();
        foreach (var (number, count) in counts)
        {
            _biases[number] -= MathF.Log(Math.Max(1, count * counts.Count / (float)counts.Sum(other => other.Value)));
        }
    }

    private List<int> Recognised(ulong[] traits)
    {
        var known = new List<int>(traits.Length);
        Recognise(traits, known);
        return known;
    }

    /// <summary>Takes a step that makes errors smaller: how much more likely each class was thought than it is.</summary>
    private void Correct(List<int> known, Span<float> errors, float[] steepness)
    {
        var (scale, squares) = (Scale(known), 0f);
        for (var number = 0; number < _classes; number++)
        {
            squares += errors[number] * errors[number];
            _biases[number] -= BiasRate * errors[number];
        }

        foreach (var row in known)
        {
            steepness[row] += squares * scale * scale;
            var step = 1 / MathF.Sqrt(steepness[row]);
            Add(errors, -step * scale, 1 - (step * Decay), Row(row));
        }
    }

    /// <summary>Fills sums with how much traits speak for each class.</summary>
    private void Weigh(List<int> known, Span<float> sums)
    {
        sums.Clear();
        foreach (var row in known)
        {
            Add(Row(row), 1, 1, sums);
        }

        Add(_biases, 1, Scale(known), sums);
    }

    private Span<float> Row(int row) => _weights.AsSpan(row * _width, _width);

    private int Highest(Span<float> sums)
    {
        var best = 1;
        for (var number = 2; number < _classes; number++)
        {
            best = sums[number] > sums[best] ? number : best;
        }

        return best;
    }

    private static float Scale(List<int> known) => 1 / MathF.Sqrt(known.Count + LengthOffset);

    // Softmax.
    private static void ToShares(Span<float> sums)
    {
        var (highest, total) = (float.NegativeInfinity, 0f);
        foreach (var sum in sums)
        {
            highest = Math.Max(highest, sum);
        }

        foreach (ref var sum in sums)
        {
            sum = MathF.Exp(sum - highest);
            total += sum;
        }

        foreach (ref var sum in sums)
        {
            sum /= total;
        }
    }

    /// <summary>Keeps a share of some sums, and adds terms to them.</summary>
    private static void Add(ReadOnlySpan<float> terms, float factor, float kept, Span<float> sums)
    {
        for (var i = 0; i < sums.Length; i += Vector<float>.Count)
        {
            ((new Vector<float>(sums[i..]) * kept) + (new Vector<float>(terms[i..]) * factor)).CopyTo(sums[i..]);
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
}
