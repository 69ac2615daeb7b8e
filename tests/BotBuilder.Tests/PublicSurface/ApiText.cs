using System.Text.RegularExpressions;

namespace BotBuilder.Tests.PublicSurface;

/// <summary>Reads the signatures of the published packages: namespaces in headings, types in fenced blocks.</summary>
internal static partial class ApiText
{
    public static Dictionary<string, ApiType> Read(IEnumerable<string> lines)
    {
        var types = new Dictionary<string, ApiType>(StringComparer.Ordinal);
        var space = "";
        ApiType? current = null;
        foreach (var line in lines.Select(Normal))
        {
            if (Namespace().Match(line) is { Success: true } heading)
            {
                space = heading.Groups[1].Value;
            }
            else if (Header().Match(line) is { Success: true } header)
            {
                current = new ApiType(header.Groups[1].Value.Trim(), [.. Split(header.Groups[3].Value)]);
                types[$"{space}.{header.Groups[2].Value}"] = current;
                Each(Split(header.Groups[4].Value), current);
            }
            else if (Delegate().Match(line) is { Success: true } signature)
            {
                types[$"{space}.{signature.Groups[1].Value}"] = new ApiType(line, []);
            }
            else if (line.Length > 0 && line[^1] is ';' or '}' && line.Length > 1)
            {
                Add(current, line);
            }
        }

        return types;
    }

    private static void Each(IEnumerable<string> values, ApiType type)
    {
        foreach (var value in values)
        {
            type.Members.Add(value);
        }
    }

    /// <summary>A bot that passes nothing for an optional parameter of a Newtonsoft.Json type compiles alike without that parameter, so both forms count.</summary>
    private static void Add(ApiType? type, string member)
    {
        type?.Members.Add(member);
        var without = NewtonsoftOption().Replace(member, "");
        if (without != member)
        {
            type?.Members.Add(without);
        }
    }

    private static string Normal(string line)
    {
        var text = Spaces().Replace(line.Replace("[Obsolete] ", "", StringComparison.Ordinal).Trim(), " ");
        return text.Replace("UInt32", "uint", StringComparison.Ordinal);
    }

    private static IEnumerable<string> Split(string list)
    {
        var depth = 0;
        var start = 0;
        for (var i = 0; i <= list.Length; i++)
        {
            if (i == list.Length || (list[i] == ',' && depth == 0))
            {
                if (list[start..i].Trim() is { Length: > 0 } item)
                {
                    yield return item;
                }

                start = i + 1;
            }
            else
            {
                depth += list[i] switch { '<' => 1, '>' => -1, _ => 0 };
            }
        }
    }

    [GeneratedRegex("^#### namespace `([^`]+)`")]
    private static partial Regex Namespace();

    [GeneratedRegex(@"^(public (?:(?:abstract|static|sealed) )*(?:class|interface|enum|struct)) ([\w.]+(?:<[^>]+>)?)(?: : (.*?))?(?: where .*)?(?: \{ (.*) \})?$")]
    private static partial Regex Header();

    [GeneratedRegex(@"^public delegate .*? (\w+(?:<[^>(]+>)?)\(.*\);$")]
    private static partial Regex Delegate();

    [GeneratedRegex(@"(?:, )?[^,(]*<[^()]*?\bJ(?:Object|Token)>? \w+ = null|(?:, )?\bJ(?:Object|Token|sonSerializer) \w+ = null")]
    private static partial Regex NewtonsoftOption();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
