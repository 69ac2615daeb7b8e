using System.Buffers;
using Microsoft.Bot.Schema;

namespace CoachBot.Turns;

/// <summary>Activities and state as UTF-8 JSON: the seam where the providers of the Bot Builder API differ.</summary>
public interface IBotJson
{
    /// <exception cref="FormatException">Not the JSON of an activity.</exception>
    public Activity ReadActivity(ReadOnlySpan<byte> utf8);

    public void WriteActivity(IBufferWriter<byte> output, Activity activity);

    /// <summary>Any value that a bot may answer an invoke with.</summary>
    public byte[] WriteValue(object? value);

    /// <summary>What <see cref="WriteState"/> wrote, as the bot's state expects it from a storage.</summary>
    /// <exception cref="Exception">FormatException, or the JSON library's own: not a state that we wrote.</exception>
    public object ReadState(ReadOnlySpan<byte> utf8);

    public byte[] WriteState(object state);
}
