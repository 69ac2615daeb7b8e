using System.Reflection;

namespace BotBuilder.Tests.PublicSurface;

/// <summary>Reads the same facts from compiled types.</summary>
internal static class ApiOfTypes
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static Dictionary<string, ApiType> Read(IEnumerable<Type> types) =>
        types.ToDictionary(type => $"{type.Namespace}.{Signature.Name(type)}", Read, StringComparer.Ordinal);

    private static ApiType Read(Type type)
    {
        if (typeof(Delegate).IsAssignableFrom(type))
        {
            return new ApiType($"public delegate {Signature.Method(type.GetMethod("Invoke")!, Signature.Name(type))}", []);
        }

        var api = new ApiType(Kind(type), [.. Bases(type)]);
        api.Members.UnionWith(type.IsEnum ? Constants(type) : Members(type));
        return api;
    }

    private static string Kind(Type type)
    {
        var kind = type.IsInterface ? "interface" : type.IsEnum ? "enum" : type.IsValueType ? "struct" : "class";
        var modifier = type switch
        {
            { IsClass: false } => "",
            { IsAbstract: true, IsSealed: true } => "static ",
            { IsAbstract: true } => "abstract ",
            { IsSealed: true } => "sealed ",
            _ => "",
        };
        return $"public {modifier}{kind}";
    }

    private static IEnumerable<string> Bases(Type type)
    {
        if (type.IsEnum)
        {
            yield break;
        }

        if (type.BaseType is { } parent && parent != typeof(object))
        {
            yield return Signature.Name(parent);
        }

        var all = type.GetInterfaces().Where(candidate => candidate.IsPublic).ToList();
        var implied = all.SelectMany(candidate => candidate.GetInterfaces()).Concat(type.BaseType?.GetInterfaces() ?? []).ToHashSet();
        foreach (var own in all.Where(candidate => !implied.Contains(candidate)))
        {
            yield return Signature.Name(own);
        }
    }

    private static IEnumerable<string> Constants(Type type) =>
        Enum.GetValues(type).Cast<object>().Select(value => $"{value} = {Convert.ToInt64(value, null)}");

    private static IEnumerable<string> Members(Type type)
    {
        foreach (var constructor in type.GetConstructors(Declared).Where(Signature.IsVisible))
        {
            yield return $"{Signature.Access(constructor)} {type.Name.Split('`')[0]}({Signature.Parameters(constructor)});";
        }

        foreach (var method in type.GetMethods(Declared).Where(method => !method.IsSpecialName && Signature.IsVisible(method) && !Signature.IsOverride(method)))
        {
            yield return Signature.Modifiers(method) + Signature.Method(method, method.Name);
        }

        foreach (var property in type.GetProperties(Declared).Where(property => property.GetMethod is { } get && Signature.IsVisible(get) && !Signature.IsOverride(get)))
        {
            yield return Signature.Property(property);
        }

        foreach (var field in type.GetFields(Declared).Where(field => field.IsPublic || field.IsFamily))
        {
            yield return Signature.Field(field);
        }
    }
}
