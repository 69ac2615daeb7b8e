namespace Microsoft.Recognizers.Text;

/// <summary>One thing that was recognized: where it stands (End inclusive) and what it means.</summary>
public class ModelResult
{
    public string Text { get; set; } = string.Empty;

    public int Start { get; set; } = -1;

    public int End { get; set; } = -1;

    public string TypeName { get; set; } = string.Empty;

    public SortedDictionary<string, object> Resolution { get; set; } = [];
}
