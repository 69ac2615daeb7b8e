using System.Buffers;
using System.Buffers.Text;

namespace CoachBot.Turns;

/// <summary>Activities that are JSON already, put together without being read again.</summary>
internal static class ActivityList
{
    /// <summary><c>{"activities":[…]}</c></summary>
    public static byte[] Write(List<Line> lines)
    {
        var size = 18;
        foreach (var line in lines)
        {
            size += line.Activity.Length + 1;
        }

        var buffer = new ArrayBufferWriter<byte>(size);
        WriteArray(buffer, lines);
        buffer.Write("}"u8);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary><c>{"activities":[…],"watermark":"n"}</c></summary>
    public static void Write(IBufferWriter<byte> output, List<Line> lines, long watermark)
    {
        WriteArray(output, lines);
        output.Write(",\"watermark\":\""u8);
        Utf8Formatter.TryFormat(watermark, output.GetSpan(20), out var digits);
        output.Advance(digits);
        output.Write("\"}"u8);
    }

    private static void WriteArray(IBufferWriter<byte> output, List<Line> lines)
    {
        output.Write("{\"activities\":["u8);
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0)
            {
                output.Write(","u8);
            }

            output.Write(lines[i].Activity);
        }

        output.Write("]"u8);
    }
}
