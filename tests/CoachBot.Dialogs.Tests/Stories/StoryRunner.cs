using System.Globalization;
using System.Text;
using CoachBot.Coaching;
using Xunit.Sdk;

namespace CoachBot.Dialogs.Tests.Stories;

/// <summary>Plays one story; the format is in tests/stories/README.md. What was said so far is in every failure.</summary>
internal sealed class StoryRunner(string folder)
{
    private const int MostRepeats = 40;

    private readonly CoachHarness _coach = new();
    private readonly StringBuilder _transcript = new();
    private IReadOnlyList<Heard> _heard = [];

    /// <summary>Plays a story from its beginning; what was said goes into the folder that COACHBOT_TRANSCRIPTS names, if it names one.</summary>
    public async Task PlayWholeAsync(string file)
    {
        await PlayAsync(file);
        if (Environment.GetEnvironmentVariable("COACHBOT_TRANSCRIPTS") is { Length: > 0 } kept)
        {
            await File.WriteAllTextAsync(Path.Combine(kept, Path.ChangeExtension(file, ".txt")), _transcript.ToString());
        }
    }

    public async Task PlayAsync(string file)
    {
        var number = 0;
        foreach (var raw in await File.ReadAllLinesAsync(Path.Combine(folder, file)))
        {
            number++;
            var line = raw.Trim();
            try
            {
                await PlayLineAsync(line);
            }
            catch (Exception failure) when (failure is not StoryFailedException)
            {
                throw new StoryFailedException($"{file}:{number}: {line}\n{failure.Message}\n\n{_transcript}");
            }
        }
    }

    private async Task PlayLineAsync(string line)
    {
        var (sign, rest) = line.Split(' ', 2, StringSplitOptions.TrimEntries) is [var first, var second] ? (first, second) : (line, "");
        switch (sign)
        {
            case "" or "#":
                break;
            case "include":
                await PlayAsync(rest);
                break;
            case "join":
                Note(await _coach.JoinAsync());
                break;
            case ">":
                await SayAsync(rest);
                break;
            case "<":
                Expect(rest);
                break;
            case "<!":
                Refuse(rest);
                break;
            case "wait":
                Note(await _coach.PassAsync(Duration(rest)));
                break;
            case "do":
                await DoRoutineAsync(rest);
                break;
            case "until":
                Note(await _coach.PassAsync(UntilLocal(TimeOnly.ParseExact(rest, "HH:mm", CultureInfo.InvariantCulture))));
                break;
            case "zone":
                _coach.Zone = rest;
                break;
            case "close":
                _coach.IsSeen = false;
                break;
            case "open":
                _coach.IsSeen = true;
                break;
            case "away":
                Note(await _coach.PassAsync(Duration(rest), isAway: true));
                break;
            case "talk":
                _coach.TalkIn(rest);
                break;
            case "restart":
                _coach.Restart();
                break;
            default:
                throw new XunitException($"A line cannot begin with '{sign}'.");
        }
    }

    private async Task SayAsync(string words)
    {
        if (words.Split(" while ") is not [var answer, var prefix])
        {
            await SayOnceAsync(words);
            return;
        }

        for (var times = 0; _heard.Count > 0 && _heard[^1].Step.StartsWith(prefix, StringComparison.Ordinal); times++)
        {
            Assert.True(times < MostRepeats, $"Still at {_heard[^1].Step} after {times} answers.");
            await SayOnceAsync(answer);
        }
    }

    /// <summary>To the end of the routine, with the same word on each exercise.</summary>
    private async Task DoRoutineAsync(string felt)
    {
        for (var times = 0; times < MostRepeats * 3; times++)
        {
            switch (_heard.Count > 0 ? _heard[^1].Step : "")
            {
                case "routine.rules" or "stretch.rules" or "routine.exercise":
                    await SayOnceAsync("ready");
                    break;
                case "routine.hold" or "routine.rest":
                    await SayOnceAsync("done");
                    break;
                case "routine.feedback":
                    await SayOnceAsync(felt);
                    break;
                default:
                    return;
            }
        }
    }

    private async Task SayOnceAsync(string words)
    {
        _transcript.AppendLine(CultureInfo.InvariantCulture, $"  me  | {words}");
        Note(await _coach.SayAsync(words));
    }

    private void Note(IReadOnlyList<Heard> heard)
    {
        _heard = heard;
        foreach (var message in heard)
        {
            _transcript.AppendLine(CultureInfo.InvariantCulture, $"  bot | {message}");
        }
    }

    private void Expect(string expectation)
    {
        var parts = Expectation.Parse(expectation);
        Assert.True(
            _heard.Any(message => parts.TrueForAll(part => part.Holds(message))),
            "No message since then is so.");
    }

    private void Refuse(string prefix)
        => Assert.False(_heard.Any(message => message.Step.StartsWith(prefix, StringComparison.Ordinal)), $"A message is at {prefix}.");

    /// <summary>Until the clock on the person's wall shows it next.</summary>
    private TimeSpan UntilLocal(TimeOnly time)
        => new Schedule(time, Enum.GetValues<DayOfWeek>(), _coach.Zone).Next(null, _coach.Time.GetUtcNow())!.Value.At - _coach.Time.GetUtcNow();

    private static TimeSpan Duration(string text)
    {
        var amount = double.Parse(text[..^1], CultureInfo.InvariantCulture);
        return text[^1] switch
        {
            's' => TimeSpan.FromSeconds(amount),
            'm' => TimeSpan.FromMinutes(amount),
            'h' => TimeSpan.FromHours(amount),
            'd' => TimeSpan.FromDays(amount),
            var unit => throw new XunitException($"A time cannot end in '{unit}'."),
        };
    }
}

internal sealed class StoryFailedException(string message) : Exception(message);
