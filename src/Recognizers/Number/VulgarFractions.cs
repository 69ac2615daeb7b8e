namespace Microsoft.Recognizers.Text.Number;

/// <summary>The fractions that are one character.</summary>
internal static class VulgarFractions
{
    /// <summary>The value of a character such as ¾, or nothing.</summary>
    public static double? ValueOf(string text) => text switch
    {
        "½" => 1d / 2,
        "⅓" => 1d / 3,
        "⅔" => 2d / 3,
        "¼" => 1d / 4,
        "¾" => 3d / 4,
        "⅕" => 1d / 5,
        "⅖" => 2d / 5,
        "⅗" => 3d / 5,
        "⅘" => 4d / 5,
        "⅙" => 1d / 6,
        "⅚" => 5d / 6,
        "⅐" => 1d / 7,
        "⅛" => 1d / 8,
        "⅜" => 3d / 8,
        "⅝" => 5d / 8,
        "⅞" => 7d / 8,
        "⅑" => 1d / 9,
        "⅒" => 1d / 10,
        _ => null,
    };
}
