using System.Buffers;
using System.Text;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace CoachBot.Turns;

/// <summary>The seam over the published packages.</summary>
internal sealed class BotJson(StateContract contract) : IBotJson
{
    private const int MaxDepth = 256;

    private static readonly JsonSerializer Wire = JsonSerializer.Create(new JsonSerializerSettings
    {
        NullValueHandling = NullValueHandling.Ignore,
        ContractResolver = new DefaultContractResolver { NamingStrategy = new CamelCaseNamingStrategy() },
        DateFormatHandling = DateFormatHandling.IsoDateFormat,
        DateTimeZoneHandling = DateTimeZoneHandling.Utc,
        MaxDepth = 64,
    });

    private readonly JsonSerializer _state = JsonSerializer.Create(new JsonSerializerSettings
    {
        TypeNameHandling = TypeNameHandling.Auto,
        ConstructorHandling = ConstructorHandling.AllowNonPublicDefaultConstructor,
        SerializationBinder = new AllowedTypes(contract.Types),
        MaxDepth = MaxDepth,
    });

    public Activity ReadActivity(ReadOnlySpan<byte> utf8)
    {
        try
        {
            return Read<Activity>(Wire, utf8) ?? throw new FormatException("Not an activity.");
        }
        catch (JsonException e)
        {
            throw new FormatException("Not an activity.", e);
        }
    }

    public void WriteActivity(IBufferWriter<byte> output, Activity activity) => output.Write(Write(Wire, activity));

    public byte[] WriteValue(object? value) => Write(Wire, value);

    public object ReadState(ReadOnlySpan<byte> utf8)
    {
        try
        {
            return Read<JObject>(_state, utf8)!.ToObject<Dictionary<string, object>>(_state)!;
        }
        catch (JsonException e)
        {
            throw new FormatException("Not a state of ours.", e);
        }
    }

    public byte[] WriteState(object state) => Write(_state, state);

    private static T? Read<T>(JsonSerializer serializer, ReadOnlySpan<byte> utf8)
    {
        using var reader = new JsonTextReader(new StringReader(Encoding.UTF8.GetString(utf8))) { MaxDepth = MaxDepth, DateParseHandling = DateParseHandling.None };
        return serializer.Deserialize<T>(reader);
    }

    private static byte[] Write(JsonSerializer serializer, object? value)
    {
        var text = new StringWriter();
        serializer.Serialize(text, value);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>A type name that comes from stored data is only ever looked up in the list.</summary>
    private sealed class AllowedTypes(IEnumerable<Type> types) : ISerializationBinder
    {
        private readonly Dictionary<string, Type> _types = types
            .Concat([typeof(DialogState), typeof(DialogInstance), typeof(PromptOptions), typeof(Choice), typeof(FoundChoice), typeof(Activity)])
            .Concat([typeof(string), typeof(int), typeof(long), typeof(double), typeof(bool), typeof(DateTimeOffset), typeof(object)])
            .SelectMany(type => new[] { type, typeof(List<>).MakeGenericType(type), typeof(Dictionary<,>).MakeGenericType(typeof(string), type), type.MakeArrayType() })
            .Distinct()
            .ToDictionary(type => type.ToString());

        public Type BindToType(string? assemblyName, string typeName) =>
            _types.TryGetValue(typeName, out var type) ? type : throw new JsonSerializationException("The stored state names a type that is not registered.");

        public void BindToName(Type serializedType, out string? assemblyName, out string? typeName) =>
            (assemblyName, typeName) = (null, serializedType.ToString());
    }
}
