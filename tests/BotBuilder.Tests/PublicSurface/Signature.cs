using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace BotBuilder.Tests.PublicSurface;

/// <summary>Members as lines of C#, without namespaces and nullability.</summary>
internal static class Signature
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void", [typeof(object)] = "object", [typeof(string)] = "string", [typeof(bool)] = "bool", [typeof(char)] = "char",
        [typeof(byte)] = "byte", [typeof(int)] = "int", [typeof(uint)] = "uint", [typeof(long)] = "long", [typeof(float)] = "float",
        [typeof(double)] = "double", [typeof(decimal)] = "decimal",
    };

    public static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    /// <summary>An override shows nothing that its base does not.</summary>
    public static bool IsOverride(MethodInfo method) => method.GetBaseDefinition() != method;

    public static string Access(MethodBase method) => method.IsPublic ? "public" : "protected";

    public static string Modifiers(MethodInfo method) => method switch
    {
        { DeclaringType.IsInterface: true } => "",
        { IsStatic: true } => $"{Access(method)} static ",
        { IsAbstract: true } => $"{Access(method)} abstract ",
        { IsVirtual: true, IsFinal: false } => $"{Access(method)} virtual ",
        _ => $"{Access(method)} ",
    };

    public static string Method(MethodInfo method, string name)
    {
        var generic = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(Name))}>" : "";
        var extension = method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "";
        return $"{Name(method.ReturnType)} {name}{generic}({extension}{Parameters(method)}){Constraints(method)};";
    }

    public static string Property(PropertyInfo property)
    {
        var get = property.GetMethod!;
        var set = property.SetMethod is { } setter && IsVisible(setter)
            ? setter.IsPublic == get.IsPublic ? " set;" : " protected set;"
            : "";
        var index = property.GetIndexParameters().Length > 0 ? "this[]" : property.Name;
        return $"{Modifiers(get)}{Name(property.PropertyType)} {index} {{ get;{set} }}";
    }

    public static string Field(FieldInfo field)
    {
        var access = field.IsPublic ? "public" : "protected";
        return field.IsLiteral
            ? $"{access} const {Name(field.FieldType)} {field.Name} = {Literal(field.GetRawConstantValue(), field.FieldType)};"
            : $"{access} {(field.IsStatic ? "static " : "")}{(field.IsInitOnly ? "readonly " : "")}{Name(field.FieldType)} {field.Name};";
    }

    public static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(parameter =>
    {
        var prefix = parameter.IsOut ? "out " : parameter.ParameterType.IsByRef ? "ref " : parameter.IsDefined(typeof(ParamArrayAttribute)) ? "params " : "";
        var type = parameter.ParameterType.IsByRef ? parameter.ParameterType.GetElementType()! : parameter.ParameterType;
        var value = parameter.HasDefaultValue ? $" = {Literal(parameter.DefaultValue, type)}" : "";
        return $"{prefix}{Name(type)} {parameter.Name}{value}";
    }));

    public static string Name(Type type)
    {
        if (Keywords.TryGetValue(type, out var keyword))
        {
            return keyword;
        }

        if (type.IsArray)
        {
            return $"{Name(type.GetElementType()!)}[]";
        }

        if (Nullable.GetUnderlyingType(type) is { } inner)
        {
            return $"{Name(inner)}?";
        }

        var outer = type is { IsNested: true, IsGenericParameter: false } ? $"{Name(type.DeclaringType!)}." : "";
        var arguments = type.IsGenericType ? $"<{string.Join(", ", type.GetGenericArguments().Select(Name))}>" : "";
        return $"{outer}{type.Name.Split('`')[0]}{arguments}";
    }

    private static string Constraints(MethodInfo method) => string.Concat(method.GetGenericArguments().Select(argument =>
    {
        var kind = argument.GenericParameterAttributes.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint) ? ["class"] : Array.Empty<string>();
        var all = kind.Concat(argument.GetGenericParameterConstraints().Select(Name)).ToList();
        return all.Count == 0 ? "" : $" where {argument.Name} : {string.Join(", ", all)}";
    }));

    private static string Literal(object? value, Type type) => value switch
    {
        null => type.IsValueType && Nullable.GetUnderlyingType(type) is null ? "default" : type.IsGenericParameter ? "default" : "null",
        string text => $"\"{text}\"",
        bool truth => truth ? "true" : "false",
        _ when type.IsEnum => $"{Name(type)}.{Enum.ToObject(type, value)}",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
