namespace Microsoft.Recognizers.Text;

/// <summary>Recognizes one kind of thing in one culture.</summary>
public interface IModel
{
    public string ModelTypeName { get; }

    public string Culture { get; }

    public string RequestedCulture { get; }

    public List<ModelResult> Parse(string query);

    public void SetCultureInfo(string culture, string? requestedCulture = null);
}
