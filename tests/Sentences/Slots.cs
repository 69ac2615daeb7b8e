namespace CoachBot.Sentences;

/// <summary>What fills the slots of a template; null when the expression does not fit.</summary>
internal static class Slots
{
    private static readonly string[] Gets = ["i've got ", "i have ", "got ", "having ", ""];
    private static readonly string[] Is = ["i'm ", "i am ", ""];
    private static readonly string[] Feels = [.. Is, "feeling ", "i feel "];

    public static string? Fill(string template, Expression expression, IReadOnlyList<Expression> others, Random random)
    {
        if (template.Contains("since yesterday", StringComparison.Ordinal) && (expression.IsEvent || expression.Text.Contains("since", StringComparison.Ordinal)))
        {
            return null;
        }

        var person = Person.For(expression, random);
        var text = template.Replace("{p}", person.Name, StringComparison.Ordinal).Replace("{she}", person.Subject, StringComparison.Ordinal);
        foreach (var (slot, shape) in (ReadOnlySpan<(string, Shape)>)[("{other}", Shape.Noun), ("{other-a}", Shape.Adjective)])
        {
            if (text.Contains(slot, StringComparison.Ordinal))
            {
                var other = random.Pick(others.Where(other => other.Shape == shape && other.Flag != expression.Flag && !other.IsJoined).ToList());
                text = text.Replace(slot, other.Bare, StringComparison.Ordinal);
            }
        }

        var (start, end) = (text.IndexOf('{', StringComparison.Ordinal), text.IndexOf('}', StringComparison.Ordinal));
        var isBare = text.Contains("any {n}", StringComparison.Ordinal) || text.Contains("no {n}", StringComparison.Ordinal);
        var said = Said(text[(start + 1)..end], expression, person, isBare, random);
        return said is null ? null : text[..start] + said + text[(end + 1)..];
    }

    private static string? Said(string slot, Expression expression, Person person, bool isBare, Random random)
    {
        var shape = expression.Shape;
        var isHad = shape is Shape.Noun or Shape.Had;
        return slot switch
        {
            "x" => Anyhow(expression, random),
            "s" when isHad => random.Pick(Gets[..2]) + expression.Now,
            "s" when shape == Shape.Adjective => random.Pick(Feels[..2]) + expression.Now,
            "s" or "c" when shape == Shape.Clause => expression.Now,
            "happened" when expression.IsEvent => expression.Now,
            "present" when expression.IsSupposable => expression.Now,
            "n" when shape == Shape.Noun && !expression.IsJoined => isBare ? expression.Bare : expression.Now,
            "a" when shape == Shape.Adjective && !expression.IsJoined => expression.Now,
            "d" when expression.Denials.Count > 0 => random.Pick(expression.Denials),
            "h" when isHad && !expression.IsFactual => expression.Now,
            "ph" when isHad => expression.Of(person),
            "pa" when shape == Shape.Adjective => expression.Of(person),
            "pc" when shape == Shape.Clause => expression.About(person),
            "sc" when shape == Shape.Clause => expression.Of(person),
            "if-a" when shape == Shape.Adjective && !expression.IsFactual => expression.Now,
            "past-h" when isHad && !expression.IsFactual => expression.Past,
            "past-a" when shape == Shape.Adjective && !expression.IsFactual => expression.Past,
            "past-c" when shape == Shape.Clause && !expression.IsFactual => expression.Past,
            _ => null,
        };
    }

    /// <summary>People leave out what goes without saying: "got", "am", "I", "my".</summary>
    private static string Anyhow(Expression expression, Random random)
    {
        var now = expression.Now;
        return expression.Shape switch
        {
            Shape.Noun or Shape.Had => random.Pick(Gets) + now,
            Shape.Adjective => random.Pick(now.Contains("pregnan", StringComparison.Ordinal) ? Is : Feels) + now,
            Shape.Clause when now[..2] is "i " or "my" && random.Chance(0.4) => now[(now.IndexOf(' ', StringComparison.Ordinal) + 1)..],
            _ => now,
        };
    }
}
