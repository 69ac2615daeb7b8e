namespace CoachBot.Turns;

/// <summary>Told after the commit what a turn has left to deliver.</summary>
internal interface ITurnListener
{
    public void Committed(TurnWork work);
}
