namespace Microsoft.Bot.Schema;

/// <summary>The bot became, or is no longer, a contact.</summary>
public interface IContactRelationUpdateActivity : IActivity
{
    string? Action { get; set; }
}
