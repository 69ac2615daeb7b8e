using System.Text.Json.Nodes;

namespace CoachBot.Tests.Channels.Door;

/// <summary>Changes signed tokens at random: their letters, or what they say, under the old signature.</summary>
internal sealed class TokenMutator(string[] tokens, int seed)
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private const string Others = "=+/ .,\"\n\0~";

    private static readonly string[] Names = ["alg", "kid", "typ", "iss", "aud", "exp", "nbf", "serviceurl", "crit", "jwk", "jku", "x5c", "b64", "Exp", ""];

    private static readonly JsonNode?[] Values =
    [
        null, true, 0, -1, 1.5, long.MaxValue, "", "none", "HS256", "RS512", "teams", "next", "nobody", "https://api.botframework.com", "https://api.botframework.us",
        TestToken.AppId, "https://attacker.example/", new JsonArray(), new JsonArray(TestToken.AppId, "other"), new JsonObject { ["kid"] = "teams" },
    ];

    private readonly Random _random = new(seed);

    public string Next()
    {
        while (true)
        {
            var token = tokens[_random.Next(tokens.Length)];
            var changed = _random.Next(3) == 0 ? ChangeWords(token) : ChangeLetters(token);
            if (!tokens.Contains(changed))
            {
                return changed;
            }
        }
    }

    private string ChangeLetters(string token)
    {
        for (var changes = _random.Next(1, 4); changes > 0; changes--)
        {
            var parts = token.Split('.');
            var part = _random.Next(parts.Length);
            parts[part] = ChangeLetter(parts[part]);
            token = string.Join('.', parts);
        }

        return token;
    }

    private string ChangeLetter(string part)
    {
        // The last letter is the one that has several readings.
        var at = part.Length == 0 ? 0 : _random.Next(8) == 0 ? part.Length - 1 : _random.Next(part.Length);
        var letter = _random.Next(16) == 0 ? Others[_random.Next(Others.Length)] : Letters[_random.Next(Letters.Length)];
        return (_random.Next(4), part.Length) switch
        {
            (_, 0) or (0, _) => part.Insert(at, letter.ToString()),
            (1, _) => part.Remove(at, 1),
            (2, _) => Swap(part, at, _random.Next(part.Length)),
            _ => part.Remove(at, 1).Insert(at, letter.ToString()),
        };
    }

    private string ChangeWords(string token)
    {
        var parts = token.Split('.');
        var part = _random.Next(2);
        var json = JsonNode.Parse(System.Buffers.Text.Base64Url.DecodeFromChars(parts[part]))!.AsObject();
        for (var changes = _random.Next(1, 3); changes > 0; changes--)
        {
            var name = Names[_random.Next(Names.Length)];
            if (_random.Next(4) == 0)
            {
                json.Remove(name);
            }
            else
            {
                json[name] = Values[_random.Next(Values.Length)]?.DeepClone();
            }
        }

        parts[part] = TestToken.Encode(json.ToJsonString());
        return string.Join('.', parts);
    }

    private static string Swap(string part, int one, int other)
    {
        var letters = part.ToCharArray();
        (letters[one], letters[other]) = (letters[other], letters[one]);
        return new string(letters);
    }
}
