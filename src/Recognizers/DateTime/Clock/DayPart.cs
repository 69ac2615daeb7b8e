namespace Microsoft.Recognizers.Text.DateTime.Clock;

internal enum DayPart
{
    Morning,
    Noon,
    Afternoon,
    Evening,
    Night,
    Midnight,
}
