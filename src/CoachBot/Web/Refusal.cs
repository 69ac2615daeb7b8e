namespace CoachBot.Web;

/// <summary>A request that is answered with a problem instead: nothing of it was done.</summary>
internal sealed class Refusal(int status, string title) : Exception(title)
{
    public int Status => status;
}
