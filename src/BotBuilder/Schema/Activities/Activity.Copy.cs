namespace Microsoft.Bot.Schema;

public partial class Activity
{
    /// <summary>A copy whose members can be replaced without changing this activity; what they refer to is shared.</summary>
    internal Activity ShallowCopy() => (Activity)MemberwiseClone();
}
