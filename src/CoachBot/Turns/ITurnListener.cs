namespace CoachBot.Turns;

/// <summary>Told after the commit that a conversation has something new to deliver.</summary>
internal interface ITurnListener
{
    public void Committed(Incoming incoming);
}
