using System.Security.Cryptography;

namespace CoachBot.Dialogs;

/// <summary>
/// A fingerprint of this assembly's code. A waterfall resumes by the number of its step, so a stack that an older build
/// left may point into the wrong place; counting steps, as the published GetVersion does, would not notice a reordering.
/// </summary>
internal static class Shape
{
    public static string Current { get; } =
        Convert.ToHexStringLower(SHA256.HashData(typeof(Shape).Module.ModuleVersionId.ToByteArray())[..8]);
}
