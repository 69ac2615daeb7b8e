namespace CoachBot.Sentences;

/// <summary>Reads the lists of expressions; their form is told in emergency.txt.</summary>
internal static class ExpressionFile
{
    public static IReadOnlyList<Expression> Read(string name)
    {
        using var stream = typeof(ExpressionFile).Assembly.GetManifestResourceStream($"expressions.{name}")!;
        using var reader = new StreamReader(stream);
        var expressions = new List<Expression>();
        var flag = "";
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('['))
            {
                flag = line.Trim('[', ']');
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                expressions.Add(Parse(flag, line));
            }
        }

        return expressions;
    }

    private static Expression Parse(string flag, string line)
    {
        var parts = line.Split(" ! ");
        var (first, rest) = (parts[0][..parts[0].IndexOf(' ', StringComparison.Ordinal)], parts[0][(parts[0].IndexOf(' ', StringComparison.Ordinal) + 1)..]);
        return first switch
        {
            "np" => new Expression(flag, Shape.Noun, rest, []),
            "got" => new Expression(flag, Shape.Had, rest, []),
            "adj" => new Expression(flag, Shape.Adjective, rest, []),
            "say" => new Expression(flag, Shape.Verbatim, rest, []),
            _ => new Expression(flag, Shape.Clause, parts[0], parts[1..]),
        };
    }
}
