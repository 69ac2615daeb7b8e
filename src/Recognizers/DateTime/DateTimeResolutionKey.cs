namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>The keys of one entry of "values" in a date-time resolution.</summary>
public static class DateTimeResolutionKey
{
    public const string Timex = "timex";
    public const string Mod = "Mod";
    public const string IsLunar = "isLunar";
    public const string Value = "value";
    public const string Start = "start";
    public const string End = "end";
    public const string List = "list";
    public const string SourceEntity = "sourceEntity";
}
