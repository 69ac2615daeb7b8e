namespace CoachBot.Channels.Connector;

/// <summary>The token, or why there is none.</summary>
internal readonly record struct TokenCheck(VerifiedToken? Token, TokenFault Fault)
{
    public static implicit operator TokenCheck(TokenFault fault) => new(null, fault);

    public static implicit operator TokenCheck(VerifiedToken token) => new(token, TokenFault.None);
}
