namespace Microsoft.Recognizers.Text.Number;

internal enum NumberKind
{
    Integer,
    Decimal,
    Power,
    Fraction,
}
