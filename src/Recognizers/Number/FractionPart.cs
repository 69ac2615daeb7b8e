namespace Microsoft.Recognizers.Text.Number;

/// <summary>A fraction with the whole number before it, as 20 and 3/5 in "twenty and three fifths".</summary>
internal readonly record struct FractionPart(double Whole, double Scale, double Part, int Next)
{
    /// <summary>"Three million and a half" means half a million more; "one hundred and three quarters" does not mean 75 more.</summary>
    public double Value => Whole + (Part * (IsLarge ? Scale : 1));

    /// <summary>With a round word behind it: "five and a half million", "one billion and a half million".</summary>
    public double Times(double round) => IsLarge ? Whole + (Part * round) : (Whole + Part) * round;

    private bool IsLarge => Scale >= 1e6;
}
