using System.Globalization;
using System.Text.RegularExpressions;

namespace CoachBot.Sentences;

/// <summary>How people write: apostrophes, case, short forms, spelling, fillers, emoji. Nothing here changes what is said.</summary>
internal static partial class Noise
{
    private static readonly string[] Fillers = ["um ", "erm, ", "well ", "ok so ", "hi, ", "hello. ", "honestly ", "so ", "like ", "ugh "];
    private static readonly string[] Sure = ["literally", "actually", "really", "honestly", "just"];
    private static readonly string[] Signs = [" 😬", " 😭😭", "😳", " 🙈", " :(", " 😅", " 🤷‍♀️"];
    private static readonly string[] Ends = ["", "", "", ".", "!", "!!", "...", " …"];

    private static readonly (string Word, string[] Shorts)[] Shorts =
    [
        ("and", ["n", "&"]), ("because", ["cos", "coz", "bc"]), ("nothing", ["nothin", "nuthin"]), ("though", ["tho"]), ("feeling", ["feelin"]),
        ("weeks", ["wks"]), ("going", ["goin"]), ("between", ["inbetween"]), ("before", ["b4"]), ("really", ["rly"]), ("something", ["summat", "smth"]),
        ("bum", ["butt", "bottom"]), ("mum", ["mom", "mam"]), ("agonising", ["agonizing"]), ("faeces", ["feces"]), ("tumour", ["tumor"]), ("storeys", ["stories"]),
        ("wee", ["pee"]), ("lorry", ["truck"]), ("poo", ["poop"]), ("husband", ["hubby"]), ("without", ["w/o"]), ("have", ["hav"]), ("yesterday", ["yday"]),
    ];

    public static string Over(string text, Random random)
    {
        text = random.Chance(0.6) ? Contract(text) : text;
        text = random.Chance(0.2) ? Shorten(text, random) : text;
        text = text.StartsWith("i ", StringComparison.Ordinal) && random.Chance(0.05) ? text.Insert(2, random.Pick(Sure) + " ") : text;
        text = random.Chance(0.12) ? random.Pick(Fillers) + text : text;
        text = Apostrophes(text, random.Next(10));
        text = Case(text, random.Next(12));
        text = char.IsLetterOrDigit(text[^1]) ? text + random.Pick(Ends) : text;
        text = random.Chance(0.1) ? text + random.Pick(Signs) : text;
        return random.Chance(0.05) ? text.Replace(" ", random.Chance(0.5) ? "  " : "\u00a0", StringComparison.Ordinal) : text;
    }

    private static string Contract(string text) =>
        IHave().Replace(IAm().Replace(text, "i'm"), "i've");

    private static string Shorten(string text, Random random) => string.Join(' ', text.Split(' ').Select(word =>
        Array.Find(Shorts, pair => pair.Word == word) is { Word: not null } found ? random.Pick(found.Shorts) : word));

    private static string Apostrophes(string text, int roll) => roll switch
    {
        < 4 => text.Replace("'", "", StringComparison.Ordinal),
        < 6 => text.Replace('\'', '’'),
        _ => text,
    };

    private static string Case(string text, int roll) => roll switch
    {
        < 3 => char.ToUpperInvariant(text[0]) + LoneI().Replace(text[1..], "I"),
        3 => text.ToUpperInvariant(),
        4 => CultureInfo.InvariantCulture.TextInfo.ToTitleCase(text),
        _ => text,
    };

    [GeneratedRegex(@"\bi am\b", RegexOptions.NonBacktracking)]
    private static partial Regex IAm();

    [GeneratedRegex(@"\bi have\b", RegexOptions.NonBacktracking)]
    private static partial Regex IHave();

    [GeneratedRegex(@"\bi\b", RegexOptions.NonBacktracking)]
    private static partial Regex LoneI();
}
