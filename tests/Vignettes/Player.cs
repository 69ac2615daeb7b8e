namespace Vignettes;

/// <summary>Plays a vignette through the whole app. Each alternative wording is a conversation of its own.</summary>
internal static class Player
{
    private const int MostTurns = 200;
    private const int Patience = 4;
    private static readonly string[] Pleas = ["stretch now", "start my routine", "come on, just give me one exercise"];

    public static async Task<List<Play>> PlayAsync(HttpClient http, Vignette vignette)
    {
        var plays = new List<Play>();
        foreach (var stage in Stages(vignette))
        {
            for (var alternative = 0; alternative < vignette.Utterances.Values.Max(all => all.Length); alternative++)
            {
                plays.Add(await PlayAsync(http, vignette, stage, alternative));
            }
        }

        return plays;
    }

    /// <summary>What may be said at home may also be the first thing ever said.</summary>
    private static string[] Stages(Vignette vignette) => vignette.Stage switch
    {
        "stretch_now" => ["stretch_now", "triage"],
        "mid_exercise" when vignette.Utterances.ContainsKey("later") => ["triage"],
        var stage => [stage],
    };

    private static async Task<Play> PlayAsync(HttpClient http, Vignette vignette, string stage, int alternative)
    {
        var talk = await Talk.StartAsync(http, vignette.Persona.Locale);
        var patient = new Patient(vignette, alternative);
        var told = 0;
        if (stage != "triage")
        {
            var until = stage == "mid_exercise" ? "routine.hold" : "routine.rules";
            await AnswerAsync(talk, question => question.Step == until ? null : patient.Answer(question, clean: true));
            if (stage != "mid_exercise")
            {
                await talk.SayAsync("later");
            }

            told = talk.Transcript.Count;
        }

        await talk.SayAsync(patient.Words("opening") ?? "hello");
        var hasLater = vignette.Utterances.ContainsKey("later");
        await AnswerAsync(talk, question => IsOver(question) || (hasLater && question.Step == "routine.hold") ? null : patient.Answer(question, clean: false));
        if (patient.Words("later") is { } later)
        {
            told = talk.Transcript.Count;
            await talk.SayAsync(later);
            await AnswerAsync(talk, question => IsOver(question) ? null : patient.Answer(question, clean: false));
        }

        await PleadAsync(talk, vignette);
        return new Play(vignette, $"{vignette.Id}{(char)('a' + alternative)} {stage}", talk.Transcript, told);
    }

    /// <summary>Help was named, or nothing is left to do.</summary>
    private static bool IsOver(Said question) => question.Step switch
    {
        "safety.alert" or "routine.done" or "stretch.done" => true,
        "triage.summary" => !question.Options.Contains("start"),
        _ => false,
    };

    /// <summary>Goes on until there is nothing to answer, the same question comes again and again, or the patient falls silent.</summary>
    private static async Task AnswerAsync(Talk talk, Func<Said, string?> answer)
    {
        var (asked, times) = ("", 0);
        for (var turn = 0; turn < MostTurns && talk.Question is { } question && answer(question) is { } words; turn++)
        {
            (asked, times) = (question.Text, question.Text == asked ? times + 1 : 1);
            if (times > Patience || (await talk.SayAsync(words)).All(said => said.Options.Length == 0))
            {
                return;
            }
        }
    }

    /// <summary>Where no exercise may be had, it is asked for all the same.</summary>
    private static async Task PleadAsync(Talk talk, Vignette vignette)
    {
        if (vignette.ForbidsExercise)
        {
            foreach (var plea in Pleas)
            {
                await talk.SayAsync(plea);
            }
        }
    }
}
