namespace CoachBot.Coaching;

/// <summary>A session in the making.</summary>
internal sealed class Draft
{
    private readonly string _routineId;
    private readonly List<PlannedExercise> _items = [];
    private readonly List<Swap> _swaps = [];

    public Draft(string routineId) => _routineId = routineId;

    public bool IsEmpty => _items.Count == 0;

    public void Add(Exercise exercise) => _items.Add(new PlannedExercise(exercise, exercise.Start));

    public void Swap(Exercise from, Exercise? to, string because)
    {
        _swaps.Add(new Swap(from.Id, to?.Id, because));
        if (to is not null)
        {
            Add(to);
        }
    }

    /// <summary>Leaves out the last exercises until the time fits; the first stays, and so do breathing and walking.</summary>
    public void KeepWithin(int seconds)
    {
        while (ToPlan().Seconds > seconds && _items.Count > 1)
        {
            var last = _items.FindLastIndex(item => item.Exercise.Kind is not (ExerciseKind.Breathe or ExerciseKind.Walk));
            last = last < 0 ? _items.Count - 1 : last;
            _swaps.Add(new Swap(_items[last].Exercise.Id, null, "time"));
            _items.RemoveAt(last);
        }
    }

    /// <summary>Raises doses a notch at a time, never past their targets, until the session is long enough.</summary>
    public void Lengthen(int least, int most)
    {
        for (var i = 0; i < _items.Count && ToPlan().Seconds < least; i++)
        {
            var (exercise, dose) = _items[i];
            for (var harder = Progression.Harder(exercise, dose); harder != dose && ToPlan().Seconds < least; harder = Progression.Harder(exercise, dose))
            {
                _items[i] = new PlannedExercise(exercise, harder);
                if (ToPlan().Seconds > most)
                {
                    _items[i] = new PlannedExercise(exercise, dose);
                    break;
                }

                dose = harder;
            }
        }
    }

    public Plan ToPlan() => new(_routineId, _items.OrderBy(Stage).ToList(), _swaps.ToList());

    private static int Stage(PlannedExercise item) => item.Exercise.Kind switch
    {
        ExerciseKind.Breathe => 0,
        ExerciseKind.Move => 1,
        ExerciseKind.Walk => 3,
        _ => 2,
    };
}
