namespace CoachBot.Coaching;

/// <summary>Reads <c>redflags.yaml</c>: groups in the order asked, flags with their levels, rules.</summary>
internal static class RedFlagsFile
{
    private const string TwoOf = "two of ";

    private const string File = "redflags.yaml";

    public static (List<FlagGroup> Groups, Dictionary<string, Flag> Flags, List<Rule> Rules, StopRules Stop) Read(string directory, Ledger ledger)
    {
        if (YamlFile.Open(directory, File, ledger) is not { } section)
        {
            return ([], [], [], StopRules.None);
        }

        var groups = section.Children("groups").Select(item => ReadGroup(item, ledger)).ToList();
        var flags = section.Children("flags").Select(item => ReadFlag(item, ledger))
            .DistinctBy(flag => flag.Id).ToDictionary(flag => flag.Id, StringComparer.Ordinal);
        var rules = section.Children("rules").Select(item => ReadRule(item, ledger)).ToList();
        var stop = ReadStop(section, ledger);
        ledger.Refer(IdKind.Flag, Triage.OtherSign, section.At("flags"));
        section.Close();
        return (groups, flags, rules, stop);
    }

    private static FlagGroup ReadGroup(Section section, Ledger ledger)
    {
        var id = section.Text("id");
        ledger.Define(IdKind.Group, id, section.At("id"));
        ledger.Define(IdKind.Question, $"{Triage.RedFlagsStep}.{id}", section.At("id"));
        ledger.Define(IdKind.Option, $"{Triage.RedFlagsStep}.{id}.none", section.At("id"));
        ledger.Refer(IdKind.Text, $"redflags.{id}.ask", section.At("id"));
        ledger.Refer(IdKind.Text, $"redflags.{id}.none", section.At("id"));
        var group = new FlagGroup(
            id,
            section.Words<Region>("regions"),
            section.Ids("flags", IdKind.Flag),
            ReadUnheard(section, ledger),
            ReadCondition(section, optional: true, ledger));
        section.Close();
        return group;
    }

    private static string ReadUnheard(Section section, Ledger ledger)
    {
        var flag = section.OptionalText("unheard") ?? Triage.OtherSign;
        ledger.Refer(IdKind.Flag, flag, section.At("unheard"));
        ledger.Refer(IdKind.Text, $"safety.clarify.{flag}.ask", section.At("unheard"));
        ledger.Refer(IdKind.Text, $"safety.clarify.{flag}.retry", section.At("unheard"));
        return flag;
    }

    private static Flag ReadFlag(Section section, Ledger ledger)
    {
        var id = section.Text("id");
        ledger.Define(IdKind.Flag, id, section.At("id"));
        ledger.Refer(IdKind.Text, $"redflags.{id}", section.At("id"));
        var level = section.Word<Disposition>("level");
        var flag = new Flag(
            id,
            level,
            ReadScope(section, level, ledger),
            section.OptionalText("about") ?? id,
            section.Ids("brings", IdKind.Caution, optional: true),
            ReadAdvice(section, ledger),
            section.Text("basis"));
        section.Close();
        return flag;
    }

    private static StopRules ReadStop(Section section, Ledger ledger)
    {
        if (section.Child("stop", optional: true) is not { } stop)
        {
            return StopRules.None;
        }

        var signs = stop.Children("signs").Select(item => ReadSign(item, ledger)).ToList();
        var unsure = stop.Text("unsure");
        ledger.Refer(IdKind.Flag, unsure, stop.At("unsure"));
        stop.Close();
        return new StopRules(signs, unsure);
    }

    private static StopSign ReadSign(Section section, Ledger ledger)
    {
        var id = section.Text("id");
        ledger.Refer(IdKind.Text, $"stop.{id}", section.At("id"));
        var sign = new StopSign(id, Fact("fact"), Fact("settled"), section.OptionalText("then") == "swap", Fact("ask"), section.Ids("spares", IdKind.Exercise, optional: true));
        section.Close();
        return sign;

        string? Fact(string field)
        {
            var fact = section.OptionalText(field);
            if (fact is not null)
            {
                ledger.Refer(IdKind.Flag, fact, section.At(field));
            }

            return fact;
        }
    }

    private static Rule ReadRule(Section section, Ledger ledger)
    {
        var id = section.Text("id");
        ledger.Define(IdKind.Rule, id, section.At("id"));
        var level = section.Word<Disposition>("level");
        var rule = new Rule(
            id,
            ReadCondition(section, optional: false, ledger),
            level,
            ReadScope(section, level, ledger),
            section.OptionalText("about") ?? id,
            ReadAdvice(section, ledger),
            section.Text("basis"));
        section.Close();
        return rule;
    }

    private static Scope ReadScope(Section section, Disposition level, Ledger ledger)
    {
        if (section.Has("scope") && level != Disposition.Doctor)
        {
            ledger.Report(section.At("scope"), "\"scope\" belongs to the level doctor alone. Remove it.");
        }

        return level switch
        {
            Disposition.Coach => Scope.Full,
            Disposition.Doctor => section.Word<Scope>("scope", Scope.Gentle),
            _ => Scope.None,
        };
    }

    private static List<string> ReadAdvice(Section section, Ledger ledger)
    {
        var advice = section.List("advice", optional: true);
        foreach (var (id, origin) in advice)
        {
            ledger.Refer(IdKind.Text, $"advice.{id}", origin);
        }

        return advice.Select(item => item.Text).ToList();
    }

    private static Condition ReadCondition(Section section, bool optional, Ledger ledger)
    {
        var clauses = section.List("when", optional).SelectMany(clause => ReadClauses(clause.Text, clause.Origin, ledger)).ToList();
        if (!optional && clauses.Count == 0)
        {
            ledger.Report(section.At("when"), "\"when\" is empty, so that the rule would always hold. Name at least one clause.");
        }

        return new Condition(clauses);
    }

    /// <summary>"A or b" is one clause; "two of a, b, c" holds when each choice of all but one does.</summary>
    private static IEnumerable<IReadOnlyList<Atom>> ReadClauses(string text, Origin origin, Ledger ledger)
    {
        var isTwo = text.StartsWith(TwoOf, StringComparison.Ordinal);
        var atoms = (isTwo ? text[TwoOf.Length..].Split(',') : text.Split(" or ")).Select(atom => ReadAtom(atom.Trim(), origin, ledger)).OfType<Atom>().ToList();
        return isTwo ? atoms.Select(left => (IReadOnlyList<Atom>)[.. atoms.Where(atom => atom != left)]) : [atoms];
    }

    private static Atom? ReadAtom(string text, Origin origin, Ledger ledger)
    {
        if (Atom.Parse(text) is not { } atom)
        {
            ledger.Report(origin, $"\"{text}\" is not a condition. Write a flag or caution id, age>=65, age<20, onset>=14, onset<14, pain>=7, region=upper or trend=worse; several with \" or \", or \"two of a, b, c\".");
            return null;
        }

        if (atom.Kind == AtomKind.Fact)
        {
            ledger.ReferFact(atom.Id, origin);
        }

        return atom;
    }
}
