using Xunit;

namespace CoachBot.Coaching.Tests;

public class ContentCheckTests
{
    private static readonly string[] LexiconFiles =
        ["understanding/en.signs.yaml", "understanding/en.concepts.yaml", "understanding/en.concerns.yaml", "understanding/en.times.yaml", "understanding/en.yaml"];

    // What code uses is the code's to say; here every text counts as used but those planted.
    private static readonly List<string> Used = RealContent.Library.Say.Keys.ToList();

    [Fact]
    public void Run_RealContent_FindsNothing() => Assert.Equal("", string.Join("\n", ContentCheck.Run(RealContent.Directory, Used)));

    [Theory]
    [InlineData("exercises/cat-cow.yaml", "kind: ", "knid: ", "\"knid\" is not a field")]
    [InlineData("exercises/cat-cow.yaml", "position: hands-and-knees", "position: upside-down", "must be one of")]
    [InlineData("exercises/cat-cow.yaml", "region: both", "region: both\nregion: both", "Correct the YAML")]
    [InlineData("exercises/cat-cow.yaml", "id: cat-cow", "id: cat-cows", "the file is named otherwise")]
    [InlineData("exercises/cat-cow.yaml", "avoid: [", "avoid: [toothache, ", "\"toothache\" is not defined")]
    [InlineData("exercises/cat-cow.yaml", "instead: [", "instead: [dog-cow, ", "\"dog-cow\" is not defined")]
    [InlineData("exercises/cat-cow.yaml", "sources: [", "sources: [RUMOUR, ", "\"RUMOUR\" is not defined")]
    [InlineData("exercises/cat-cow.yaml", "equipment: [", "equipment: [trampoline, ", "\"trampoline\" is not defined")]
    [InlineData("exercises/cat-cow.yaml", "sides: none", "sides: left", "must be one of: none, both")]
    [InlineData("exercises/cat-cow.yaml", "sets: 1", "sets: many", "must be a whole number")]
    [InlineData("routines/lower-acute-floor.yaml", "knee-rolls", "knee-roll", "\"knee-roll\" is not defined")]
    [InlineData("routines/lower-acute-floor.yaml", "id: lower-acute-floor", "id: lower-acute-flor", "must be \"lower-acute-floor\"")]
    [InlineData("routines/lower-acute-floor.yaml", "  - pelvic-tilt\n  - walking", "  - walking\n  - pelvic-tilt", "\"walking\" cannot come first")]
    [InlineData("redflags.yaml", "level: emergency", "level: alarming", "must be one of")]
    [InlineData("redflags.yaml", "[thinners, trauma-minor]", "[thinners, trauma-miner]", "neither a flag nor a caution")]
    [InlineData("redflags.yaml", "\"age>=65\"", "\"age>65\"", "is not a condition")]
    [InlineData("redflags.yaml", "flags: [unexplained]", "flags: [unexplained, cardiac]", "of the same region")]
    [InlineData("say/en.yaml", "triage.age.ask:", "triage.age.aks:", "\"triage.age.ask\" is not defined")]
    [InlineData("say/en.yaml", "triage.age.ask: How old are you?", "triage.age.ask: \"\"", "must be a text")]
    [InlineData("say/en.yaml", "redflags.fever: Fever", "redflags.fever: Fever and so very many other bad things", "does not fit a button")]
    [InlineData("understanding/en.signs.yaml", "  ces-sex:", "  ces-sax:", "\"ces-sax\" is not defined")]
    [InlineData("understanding/en.yaml", "    easing: [", "    easying: [", "\"triage.trend.easying\" is not defined")]
    [InlineData("understanding/en.yaml", "lumbago", "_ lumbago", "is not a pattern")]
    [InlineData("understanding/en.times.yaml", "  \"0700\": [", "  \"0790\": [", "is no time")]
    [InlineData("understanding/en.times.yaml", "  67: [", "  68: [", "are no days of the week")]
    [InlineData("understanding/en.times.yaml", "firstHour: 5", "firstHour: 25", "must be a whole number")]
    [InlineData("understanding/en.times.yaml", "  1: [monday, ", "  1: [monday, _ monday, ", "is not a pattern")]
    [InlineData("exercises/cat-cow.yaml", "why: Rounding and lowering", "why: Instant relief comes when rounding and lowering", "must not be said")]
    [InlineData("lessons/sleep.yaml", "title:", "title: No posture is bad posture #", "must not be said")]
    [InlineData("programme/ten-days.yaml", "task: Pick two days", "task: Try strict bed rest on two days", "must not be said")]
    [InlineData("exercises/cat-cow.yaml", "stop: Stop if you feel dizzy", "stop: Discontinue immediately whenever experiencing considerable disorientation, vestibular instability, radicular symptomatology or otherwise incapacitating musculoskeletal complications, additionally communicating observations", "This reads at grade")]
    [InlineData("numbers.yaml", "default: GB", "default: XX", "is not in the list")]
    [InlineData("numbers.yaml", "call: \"116 123\"", "phone: \"116 123\"", "\"phone\" is not a field")]
    [InlineData("topics.yaml", "id: scan", "id: scam", "\"topic.scam\" is not defined")]
    [InlineData("topics.yaml", "advice: [not_diagnose]", "advice: [not_diagnosed]", "\"advice.not_diagnosed\" is not defined")]
    [InlineData("topics.yaml", "level: emergency", "level: doctor", "must be urgent or emergency")]
    [InlineData("say/en.yaml", "advice.midwife.coach:", "advice.midwives.coach:", "\"advice.midwives\" is not defined")]
    [InlineData("triage.yaml", "  - knees", "  - knees\n  - knees", "defined twice")]
    public void Run_MistakePlanted_IsReportedWithItsFile(string file, string old, string mistake, string expected)
    {
        using var content = new Mistakes();
        content.Replace(file, old, mistake);

        var problems = ContentCheck.Run(content.Path, Used);

        Assert.Contains(problems, problem => problem.Message.Contains(expected, StringComparison.Ordinal) && problem.Line > 0);
        Assert.Contains(problems, problem => problem.File == file || (file == "say/en.yaml" && problem.File == "triage.yaml"));
    }

    [Fact]
    public void Run_ExerciseOutsideEveryRoutine_IsReported()
    {
        using var content = new Mistakes();
        content.Replace("routines/upper-prevention-floor.yaml", "  - exaggerated-walking\n", "");

        var problem = Assert.Single(ContentCheck.Run(content.Path, Used));

        Assert.Equal("exercises/exaggerated-walking.yaml", problem.File);
        Assert.Contains("No routine and no substitute uses \"exaggerated-walking\"", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("    - heart attack", "    - no rest|no sleep", "has \"no\" twice")]
    [InlineData("    - heart attack", "    - for no|no good|no obvious reason", "has \"no\" twice")]
    [InlineData("    - heart attack", "    - heart attack\n    - heart attack", "also stands under \"cardiac\"")]
    [InlineData("    worse: [worse, ", "    worse: [worse, easing, ", "also stands under \"easing\"")]
    [InlineData("    - heart attack", "    - <hart> attack", "<hart> is not among the concepts")]
    [InlineData("feelings: [numb, ", "feelings: [nubm, numb, ", "<nubm> is not among the concepts")]
    [InlineData("  calf: [calf, ", "  calf: [<knee>, calf, ", "names a concept that is not above it")]
    [InlineData("openers: [same, ", "openers: [the other, same, ", "\"openers\" is a list of words")]
    [InlineData("standing: [cancer-history, ", "standing: [cancer, cancer-history, ", "\"cancer\" is not defined")]
    [InlineData("    - heart attack", "    - heart-attack", "\"heart-attack\", but that is not heard as cardiac")]
    [InlineData("    - falls ?", "    - fal-ls ?", "\"fal-ls\", but that is not heard as neuro-progressive")]
    [InlineData("ageTold: [", "ageTold: [rather old, ", "\"rather old\", but that is not heard as ageTold")]
    [InlineData("  cant: [", "  cant: [dont, ", "\"dont\", but that is not heard as cant")]
    [InlineData("  67: [weekends, ", "  67: [weekends, mondays, ", "also stands under")]
    [InlineData("  \"1730\": [", "  \"1730\": [after-work, ", "\"after-work\", but that is not heard as 1730")]
    [InlineData("  \"2100\": [night, ", "  \"2100\": [tonight, night, ", "also stands under")]
    public void Run_PhraseThatCannotMeanWhatItIsListedFor_IsReportedWithItsLine(string old, string mistake, string expected)
    {
        using var content = new Mistakes();
        var file = LexiconFiles.First(name => File.ReadAllText(Path.Combine(content.Path, name)).Contains(old, StringComparison.Ordinal));
        var line = content.Replace(file, old, mistake) + mistake.Count(c => c == '\n');

        var problem = Assert.Single(ContentCheck.Run(content.Path, Used));

        Assert.Equal((file, line), (problem.File, problem.Line));
        Assert.Contains(expected, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("exercises/cat-cow.yaml", "kind: ", "knid: ")]
    [InlineData("exercises/cat-cow.yaml", "position: hands-and-knees", "position: upside-down")]
    [InlineData("exercises/cat-cow.yaml", "avoid: [", "avoid: [toothache, ")]
    [InlineData("redflags.yaml", "[thinners, trauma-minor]", "[thinners, trauma-miner]")]
    [InlineData("redflags.yaml", "\"age>=65\"", "\"age>65\"")]
    [InlineData("understanding/en.signs.yaml", "  ces-sex:", "  ces-sax:")]
    public void Run_MistakePlanted_IsReportedWithItsLine(string file, string old, string mistake)
    {
        using var content = new Mistakes();
        var line = content.Replace(file, old, mistake);

        Assert.Contains(ContentCheck.Run(content.Path, Used), problem => problem.File == file && problem.Line == line);
    }

    [Fact]
    public void Run_StepTooLong_IsReportedWithItsLine()
    {
        using var content = new Mistakes();
        var line = content.Replace("exercises/cat-cow.yaml", "steps:\n", "steps:\n  - One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen.\n");

        Assert.Contains(ContentCheck.Run(content.Path, Used), problem => problem.Line == line + 1 && problem.Message.Contains("19 words", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("say/en.yaml", "nobody.says: This is used nowhere.", "\"nobody.says\" is used nowhere")]
    [InlineData("sources.yaml", "UNREAD: A book on a shelf", "\"UNREAD\" is used nowhere")]
    [InlineData("redflags.yaml", "  - { id: extra, when: [bones], level: coach, basis: None, colour: red }", "\"colour\" is not a field")]
    public void Run_SomethingAdded_IsReportedWithItsLine(string file, string added, string expected)
    {
        using var content = new Mistakes();
        var line = content.Append(file, added);

        Assert.Contains(ContentCheck.Run(content.Path, Used), problem => problem.File == file && problem.Line == line && problem.Message.Contains(expected, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("routines/both-recovering-office.yaml", "There is no routine")]
    [InlineData("routines/stretch-upper-floor.yaml", "There is no routine")]
    [InlineData("numbers.yaml", "The file is missing")]
    public void Run_FileMissing_IsReported(string file, string expected)
    {
        using var content = new Mistakes();
        content.Delete(file);

        Assert.Contains(ContentCheck.Run(content.Path, Used), problem => problem.File == file && problem.Message.StartsWith(expected, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("ces-bladder", "it took four goes to get to the end of a wee", "The same telling stands at")]
    [InlineData("ces-blader", "it took four goes to get to the end of a wee", "is no sign or caution that")]
    [InlineData("ces-bladder", "wee", "at most 400 are learnt from", 200)]
    public void Run_TellingThatTeachesNothing_IsReported(string sign, string telling, string expected, int times = 1)
    {
        using var content = new Mistakes();
        content.Append("understanding/en.tellings/ces-bowel.txt", "it took four goes to get to the end of a wee");
        File.AppendAllText(Path.Combine(content.Path, $"understanding/en.tellings/{sign}.txt"), string.Concat(Enumerable.Repeat(telling, times)) + "\n");

        Assert.Contains(ContentCheck.Run(content.Path, Used), problem =>
            problem.File.StartsWith("understanding/en.tellings/ces-b", StringComparison.Ordinal) && problem.Message.Contains(expected, StringComparison.Ordinal));
    }

    [Fact]
    public void Run_TellingsOfAnUnknownCaution_AreReported()
    {
        using var content = new Mistakes();
        File.WriteAllText(Path.Combine(content.Path, "understanding/en.cautions/elbows.txt"), "my elbow locks if i lean on it\n");

        Assert.Contains(ContentCheck.Run(content.Path, Used), problem =>
            problem.File == "understanding/en.cautions/elbows.txt" && problem.Message.Contains("is no sign or caution", StringComparison.Ordinal));
    }

    [Fact]
    public void Run_TranslationIncomplete_ReportsWhatLacksWhatIsTooMuchAndOtherPlaceholders()
    {
        using var content = new Mistakes();
        content.Copy("say/en.yaml", "say/de.yaml");
        content.Replace("say/de.yaml", "triage.age.ask:", "triage.alter.ask:");
        content.Replace("say/de.yaml", "Call {emergency} now.", "Call now.");

        var problems = ContentCheck.Run(content.Path, Used).Where(problem => problem.File == "say/de.yaml").Select(problem => problem.Message).ToList();

        Assert.Equal(3, problems.Count);
        Assert.Contains(problems, message => message.StartsWith("\"triage.age.ask\" is not translated", StringComparison.Ordinal));
        Assert.Contains(problems, message => message.StartsWith("\"triage.alter.ask\" is not in say/en.yaml", StringComparison.Ordinal));
        Assert.Contains(problems, message => message.StartsWith("\"advice.call_emergency\" must have the placeholders", StringComparison.Ordinal));
    }

    [Fact]
    public void Run_KeyOfTheCodeMissing_IsReported() =>
        Assert.Contains(ContentCheck.Run(RealContent.Directory, [.. Used, "routine.nosuch"]), problem => problem.Message.Contains("\"routine.nosuch\" is not defined", StringComparison.Ordinal));

    [Fact]
    public void Load_BrokenContent_ThrowsWithEveryProblem()
    {
        using var content = new Mistakes();
        content.Replace("exercises/cat-cow.yaml", "kind: ", "knid: ");
        content.Replace("redflags.yaml", "\"age>=65\"", "\"age>65\"");

        var exception = Assert.Throws<ContentException>(() => Library.Load(content.Path));

        Assert.Contains(exception.Problems, problem => problem.File == "exercises/cat-cow.yaml");
        Assert.Contains(exception.Problems, problem => problem.File == "redflags.yaml");
    }
}
