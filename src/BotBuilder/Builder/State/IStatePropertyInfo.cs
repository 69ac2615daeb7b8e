namespace Microsoft.Bot.Builder;

/// <summary>A named property of state.</summary>
public interface IStatePropertyInfo
{
    string Name { get; }
}
