namespace Microsoft.Recognizers.Text.DateTime;

internal enum EntityKind
{
    Date,
    Time,
    DateTime,
    Duration,
    Set,
    DateRange,
    TimeRange,
    DateTimeRange,
}
