namespace CoachBot.Channels.Connector;

/// <summary>How an app is registered: for its own tenant, for all, or as a managed identity without a secret.</summary>
internal enum BotIdentityType { SingleTenant, MultiTenant, UserAssignedMsi }
