using System.Buffers;
using System.Text.Json;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Serialization;

namespace CoachBot.Turns;

/// <summary>The seam over our own tree.</summary>
internal sealed class BotJson(StateContract contract) : IBotJson
{
    /// <summary>How state is written, for a storage that takes what was compared.</summary>
    public StateJson State { get; } = new(contract.Types, contract.Json);

    public Activity ReadActivity(ReadOnlySpan<byte> utf8)
    {
        try
        {
            return ActivityJson.ReadActivity(utf8);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or NotSupportedException)
        {
            throw new FormatException("Not an activity.", e);
        }
    }

    public void WriteActivity(IBufferWriter<byte> output, Activity activity) => ActivityJson.Write(output, activity);

    public byte[] WriteValue(object? value) => ActivityJson.ToUtf8(value);

    public object ReadState(ReadOnlySpan<byte> utf8) => State.Read(utf8)!;

    public byte[] WriteState(object state) => State.ToUtf8(state);
}
