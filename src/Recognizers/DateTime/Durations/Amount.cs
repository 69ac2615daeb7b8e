namespace Microsoft.Recognizers.Text.DateTime.Durations;

/// <summary>So many of a unit.</summary>
internal readonly record struct Amount(double Count, Unit Unit)
{
    public double Seconds => Count * Unit.Factor * Unit.Seconds;
}
