namespace CoachBot.Coaching;

/// <summary>A session in the making.</summary>
internal sealed class Draft
{
    private readonly string _routineId;
    private readonly List<PlannedExercise> _items = [];
    private readonly List<Swap> _swaps = [];

    public Draft(string routineId) => _routineId = routineId;

    public bool IsEmpty => _items.Count == 0;

    /// <summary>The work alone.</summary>
    public int Seconds => _items.Sum(item => item.Seconds);

    public void Add(Exercise exercise) => _items.Add(new PlannedExercise(exercise, exercise.Start));

    public void Swap(Exercise from, Exercise? to, string because)
    {
        _swaps.Add(new Swap(from.Id, to?.Id, because));
        if (to is not null)
        {
            Add(to);
        }
    }

    /// <summary>Leaves these out of this session, unless nothing would be left.</summary>
    public void LeaveOut(IReadOnlyCollection<string> exercises, string because)
    {
        var gone = _items.Where(item => exercises.Contains(item.Exercise.Id)).ToList();
        if (gone.Count < _items.Count)
        {
            _items.RemoveAll(gone.Contains);
            _swaps.AddRange(gone.Select(item => new Swap(item.Exercise.Id, null, because)));
        }
    }

    /// <summary>Lists these first; the others keep their order.</summary>
    public void Prefer(IReadOnlyList<string> first)
    {
        var ranks = first.Index().ToDictionary(item => item.Item, item => item.Index, StringComparer.Ordinal);
        var ordered = _items.OrderBy(item => ranks.GetValueOrDefault(item.Exercise.Id, first.Count)).ToList();
        _items.Clear();
        _items.AddRange(ordered);
    }

    /// <summary>Keeps what fits, the first listed first. One always stays: the shortest, where none fits.</summary>
    public void KeepWithin(Func<Plan, bool> fits)
    {
        var wanted = _items.ToList();
        _items.Clear();
        foreach (var item in wanted)
        {
            _items.Add(item);
            if (!fits(ToPlan()))
            {
                _items.Remove(item);
            }
        }

        if (IsEmpty)
        {
            _items.Add(wanted.MinBy(item => item.Seconds)!);
        }

        // What came in for another and was cut itself is no news.
        _swaps.RemoveAll(swap => swap.To is not null && !_items.Exists(item => item.Exercise.Id == swap.To));
        _swaps.AddRange(wanted.Except(_items).Select(item => new Swap(item.Exercise.Id, null, "time")));
    }

    /// <summary>Takes up the doses that suited last time, as far as they fit.</summary>
    public void TakeUp(IReadOnlyDictionary<string, Dose> doses, Func<Plan, bool> fits)
    {
        for (var i = 0; i < _items.Count; i++)
        {
            var (exercise, start) = _items[i];
            var dose = doses.GetValueOrDefault(exercise.Id, start);
            _items[i] = new PlannedExercise(exercise, dose);
            while (!fits(ToPlan()) && Progression.Easier(exercise, dose) is var easier && easier != dose)
            {
                dose = easier;
                _items[i] = new PlannedExercise(exercise, dose);
            }
        }
    }

    /// <summary>Raises doses a notch at a time, never past their targets, until the session is long enough.</summary>
    public void Lengthen(int least, int most)
    {
        for (var i = 0; i < _items.Count && Seconds < least; i++)
        {
            var (exercise, dose) = _items[i];
            for (var harder = Progression.Harder(exercise, dose); harder != dose && Seconds < least; harder = Progression.Harder(exercise, dose))
            {
                _items[i] = new PlannedExercise(exercise, harder);
                if (Seconds > most)
                {
                    _items[i] = new PlannedExercise(exercise, dose);
                    break;
                }

                dose = harder;
            }
        }
    }

    // Down to the floor first, and up again once.
    public Plan ToPlan() => new(_routineId, _items.OrderBy(Stage).ThenBy(item => item.Exercise.Position).ToList(), _swaps.ToList());

    private static int Stage(PlannedExercise item) => item.Exercise.Kind switch
    {
        ExerciseKind.Breathe => 0,
        ExerciseKind.Move => 1,
        ExerciseKind.Walk => 3,
        _ => 2,
    };
}
