using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Serialization;

/// <summary>The types that stored state may name, by short name.</summary>
internal sealed class StateTypes
{
    /// <summary>A value that stays JSON.</summary>
    public const string Json = "Json";

    // Deep enough for any honest collection; a name from storage must not make us nest without end.
    private const int MaxNesting = 4;

    private static readonly (string Prefix, Type Definition)[] Collections =
        [("List:", typeof(List<>)), ("Set:", typeof(HashSet<>)), ("Queue:", typeof(Queue<>))];

    private readonly ConcurrentDictionary<string, Type> _types = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Type, string> _names = new();
    private readonly bool _grows;

    /// <param name="allowed">Types whose names must differ.</param>
    /// <param name="grows">Whether a type that live code writes becomes allowed.</param>
    public StateTypes(IEnumerable<Type> allowed, bool grows)
    {
        _grows = grows;
        foreach (var type in allowed.Distinct())
        {
            if (!TryAdd(ShortName(type), type))
            {
                throw new ArgumentException($"Two types of state are called {ShortName(type)}.", nameof(allowed));
            }
        }
    }

    /// <summary>Scalars without a JSON form of their own, and what a bot is likely to keep of the schema.</summary>
    public static IReadOnlyList<Type> Schema { get; } =
    [
        typeof(object), typeof(string), typeof(bool), typeof(byte), typeof(short), typeof(int), typeof(long), typeof(float), typeof(double), typeof(decimal), typeof(char),
        typeof(DateTime), typeof(DateTimeOffset), typeof(DateOnly), typeof(TimeOnly), typeof(TimeSpan), typeof(Guid), typeof(Uri),
        typeof(Activity), typeof(ChannelAccount), typeof(ConversationAccount), typeof(ConversationReference), typeof(ResourceResponse), typeof(TokenResponse),
        typeof(Attachment), typeof(Entity), typeof(Mention), typeof(SuggestedActions), typeof(CardAction), typeof(CardImage),
        typeof(HeroCard), typeof(ThumbnailCard), typeof(SigninCard), typeof(ReceiptCard), typeof(AudioCard), typeof(VideoCard), typeof(AnimationCard), typeof(OAuthCard),
        typeof(TeamsChannelData), typeof(TeamsChannelAccount), typeof(TeamInfo), typeof(ChannelInfo), typeof(TenantInfo),
    ];

    /// <exception cref="JsonException">The type is not allowed.</exception>
    public string NameOf(Type type)
    {
        if (TryName(type, out var name))
        {
            return name;
        }

        // An anonymous type cannot be named by whoever reads it: they get its JSON.
        if (type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false) && type.Name.Contains("AnonymousType", StringComparison.Ordinal))
        {
            return Json;
        }

        return _grows ? Learn(type) : throw new JsonException($"State may not hold a {type}: it is not registered.");
    }

    /// <exception cref="JsonException">The name is not that of an allowed type.</exception>
    public Type TypeOf(string name) =>
        TryType(name, 0, out var type) ? type : throw new JsonException("The stored state names a type that is not registered.");

    private static string ShortName(Type type) => type.IsGenericType ? type.ToString() : type.Name;

    private bool TryName(Type type, [NotNullWhen(true)] out string? name)
    {
        if (_names.TryGetValue(type, out name))
        {
            return true;
        }

        var (prefix, element) = Taken(type);
        if (element is null || !TryName(element, out var inner))
        {
            return false;
        }

        name = _names.GetOrAdd(type, prefix + inner);
        return true;
    }

    private static (string Prefix, Type? Element) Taken(Type type)
    {
        if (type.IsSZArray)
        {
            return ("Array:", type.GetElementType());
        }

        if (!type.IsGenericType)
        {
            return ("", null);
        }

        var definition = type.GetGenericTypeDefinition();
        var arguments = type.GetGenericArguments();
        if (definition == typeof(Dictionary<,>) && arguments[0] == typeof(string))
        {
            return ("Map:", arguments[1]);
        }

        var prefix = Collections.FirstOrDefault(collection => collection.Definition == definition).Prefix;
        return prefix is null ? ("", null) : (prefix, arguments[0]);
    }

    private bool TryType(string name, int nesting, [NotNullWhen(true)] out Type? type)
    {
        if (_types.TryGetValue(name, out type))
        {
            return true;
        }

        var colon = name.IndexOf(':', StringComparison.Ordinal) + 1;
        if (colon == 0 || nesting == MaxNesting || !TryType(name[colon..], nesting + 1, out var element))
        {
            return false;
        }

        var prefix = name[..colon];
        var definition = Collections.FirstOrDefault(collection => collection.Prefix == prefix).Definition;
        type = prefix switch
        {
            "Array:" => element.MakeArrayType(),
            "Map:" => typeof(Dictionary<,>).MakeGenericType(typeof(string), element),
            _ => definition?.MakeGenericType(element),
        };
        return type is not null;
    }

    private string Learn(Type type)
    {
        var (prefix, element) = Taken(type);
        if (element is not null)
        {
            return prefix + NameOf(element);
        }

        var name = ShortName(type);
        for (var i = 2; !TryAdd(name, type); i++)
        {
            name = $"{ShortName(type)}#{i}";
        }

        return name;
    }

    private bool TryAdd(string name, Type type)
    {
        if (_types.GetOrAdd(name, type) != type)
        {
            return false;
        }

        _names[type] = name;
        return true;
    }
}
