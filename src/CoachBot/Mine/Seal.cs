using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace CoachBot.Mine;

/// <summary>
/// Puts an <see cref="Owner"/> into an address so that nobody can read, change or make one up: AES-GCM with a key that only
/// this database holds. What it is for is sealed along, so that one for a picture opens nothing else.
/// </summary>
internal sealed class Seal(byte[] key, TimeProvider time)
{
    public const int KeyBytes = 32;

    private const int NonceBytes = 12;
    private const int TagBytes = 16;
    private const int MaxLength = 2048;
    private const int Fields = 4;

    public string Close(Owner owner, string use, TimeSpan life)
    {
        var until = (time.GetUtcNow() + life).ToUnixTimeSeconds();
        var plain = Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{until}\n{owner.Today.DayNumber}\n{owner.Zone}\n{owner.Person}"));
        var whole = new byte[NonceBytes + plain.Length + TagBytes];
        RandomNumberGenerator.Fill(whole.AsSpan(0, NonceBytes));
        using var cipher = new AesGcm(key, TagBytes);
        cipher.Encrypt(whole.AsSpan(0, NonceBytes), plain, whole.AsSpan(NonceBytes, plain.Length), whole.AsSpan(^TagBytes), Encoding.UTF8.GetBytes(use));
        return Base64Url.EncodeToString(whole);
    }

    /// <summary>Null unless it is ours, unchanged, for this use and not expired.</summary>
    public Owner? Open(string text, string use)
    {
        if (text.Length > MaxLength || !Base64Url.IsValid(text, out var length) || length <= NonceBytes + TagBytes)
        {
            return null;
        }

        var whole = Base64Url.DecodeFromChars(text);
        var plain = new byte[whole.Length - NonceBytes - TagBytes];
        try
        {
            using var cipher = new AesGcm(key, TagBytes);
            cipher.Decrypt(whole.AsSpan(0, NonceBytes), whole.AsSpan(NonceBytes, plain.Length), whole.AsSpan(^TagBytes), plain, Encoding.UTF8.GetBytes(use));
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }

        // From here on it is our own work.
        return Encoding.UTF8.GetString(plain).Split('\n', Fields) is [var until, var today, var zone, var person]
            && time.GetUtcNow().ToUnixTimeSeconds() < long.Parse(until, CultureInfo.InvariantCulture)
            ? new Owner(person, DateOnly.FromDayNumber(int.Parse(today, CultureInfo.InvariantCulture)), zone)
            : null;
    }
}
