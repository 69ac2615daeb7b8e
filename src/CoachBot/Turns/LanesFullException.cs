namespace CoachBot.Turns;

/// <summary>More turns wait than the server, or one conversation, may queue.</summary>
internal sealed class LanesFullException(bool wholeServer) : Exception
{
    public bool WholeServer => wholeServer;
}
