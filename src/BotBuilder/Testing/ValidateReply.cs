using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>Throws if the reply is not the expected one.</summary>
public delegate void ValidateReply(IActivity expected, IActivity actual);
