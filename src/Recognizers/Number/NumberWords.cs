namespace Microsoft.Recognizers.Text.Number;

/// <summary>The English words for numbers.</summary>
internal static class NumberWords
{
    public static readonly Dictionary<string, int> Units = new()
    {
        ["zero"] = 0, ["nought"] = 0, ["naught"] = 0, ["one"] = 1, ["two"] = 2, ["three"] = 3, ["four"] = 4,
        ["five"] = 5, ["six"] = 6, ["seven"] = 7, ["eight"] = 8, ["nine"] = 9,
    };

    public static readonly Dictionary<string, int> Teens = new()
    {
        ["ten"] = 10, ["eleven"] = 11, ["twelve"] = 12, ["thirteen"] = 13, ["fourteen"] = 14, ["fifteen"] = 15,
        ["sixteen"] = 16, ["seventeen"] = 17, ["eighteen"] = 18, ["nineteen"] = 19,
    };

    public static readonly Dictionary<string, int> Tens = new()
    {
        ["twenty"] = 20, ["thirty"] = 30, ["forty"] = 40, ["fifty"] = 50,
        ["sixty"] = 60, ["seventy"] = 70, ["eighty"] = 80, ["ninety"] = 90,
    };

    public static readonly Dictionary<string, double> Rounds = new()
    {
        ["hundred"] = 1e2, ["thousand"] = 1e3, ["lakh"] = 1e5, ["crore"] = 1e7,
        ["million"] = 1e6, ["mln"] = 1e6, ["billion"] = 1e9, ["bln"] = 1e9, ["trillion"] = 1e12, ["tln"] = 1e12,
        ["hundreds"] = 1e2, ["thousands"] = 1e3, ["lakhs"] = 1e5, ["crores"] = 1e7,
        ["millions"] = 1e6, ["billions"] = 1e9, ["trillions"] = 1e12,
    };

    public static readonly HashSet<string> Dozens = ["dozen", "dozens", "doz", "dozs", "dz", "dzs"];

    public static readonly Dictionary<string, int> UnitOrdinals = new()
    {
        ["first"] = 1, ["second"] = 2, ["third"] = 3, ["fourth"] = 4, ["fifth"] = 5, ["sixth"] = 6, ["seventh"] = 7,
        ["eighth"] = 8, ["ninth"] = 9, ["nineth"] = 9,
    };

    public static readonly Dictionary<string, int> HigherOrdinals = new()
    {
        ["tenth"] = 10, ["eleventh"] = 11, ["twelfth"] = 12, ["thirteenth"] = 13, ["fourteenth"] = 14,
        ["fifteenth"] = 15, ["sixteenth"] = 16, ["seventeenth"] = 17, ["eighteenth"] = 18, ["nineteenth"] = 19,
        ["twentieth"] = 20, ["thirtieth"] = 30, ["fortieth"] = 40, ["fiftieth"] = 50, ["sixtieth"] = 60,
        ["seventieth"] = 70, ["eightieth"] = 80, ["ninetieth"] = 90,
    };

    public static readonly Dictionary<string, double> RoundOrdinals = new()
    {
        ["hundredth"] = 1e2, ["thousandth"] = 1e3, ["millionth"] = 1e6, ["billionth"] = 1e9, ["trillionth"] = 1e12,
    };
}
