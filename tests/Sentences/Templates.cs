namespace CoachBot.Sentences;

/// <summary>
/// Sentences with one slot for an expression. {x} said in any way · {s} a whole sentence · {c} a clause · {n} a noun, {other} a
/// second one · {a} an adjective, {other-a} a second one · {d} its denial · {h} what one has · {p} somebody, {she} they ·
/// {if-a} an adjective that can be supposed · {present} such a clause · {happened} an event ·
/// {ph} what they have, {pa} how they are, {pc} a clause about them, {sc} the same beginning with "she" · {past-…} as it was.
/// </summary>
internal static class Templates
{
    public static IReadOnlyList<string> Of(Truth truth) => truth switch
    {
        Truth.Affirmed => Affirmed,
        Truth.Denied => Denied,
        Truth.Others => Others,
        Truth.Resolved => Resolved,
        _ => Supposed,
    };

    private static readonly string[] Affirmed =
    [
        "{x}",
        "also {x}",
        "oh and {x}",
        "{x} since yesterday",
        "{happened} yesterday",
        "it's just that {s}",
        "just {n}",
        "just {a}",
        "a bit {a}",
        "{x} lol",
        "{x} haha",
        "probably nothing but {x}",
        "embarrassing but {x}",
        "sorry to be gross but {x}",
        "no, but {x}",
        "none of those but {x}",
        "no to the rest but {s}",
        "not great, {x}",
        "not really, {c}",
        "no {c}",
        "no. {c}",
        "well no, {s}",
        "back is sore and {x}",
        "{x} and my back is sore",
        "{x}, is that normal?",
        "{x} is this normal",
        "{x}. should i worry?",
        "is it ok to stretch? {s}",
        "yes, {x}",
        "yes {x}",
        "yep {x} tbh",
        "{x} but otherwise i'm fine",
        "all fine except {x}",
        "dont want to bother anyone but {x}",
        "don't want to moan but {x}",
        "not sure if it matters but {x}",
        "dunno if it's related but {x}",
        "i can't sleep and {x}",
        "no idea why but {x}",
        "{x} and no idea why",
        "never had this before but {x}",
        "no fever but {x}",
        "i have no rash and no fever but {s}",
        "{x}, no fever though",
        "forgot to say, {x}",
        "if it helps, {s}",
        "my husband says it's nothing but {s}",
        "my mum told me to mention that {s}",
        "had a bad back for years but now {s}",
        "last week it was only my back, now {s}",
        "worried because {s}",
        "help {x}",
        "pls help, {x}",
        "so i was at work on monday lifting boxes, nothing heavy, and then later that night watching telly i noticed {s}",
        "long story but basically i have been sat at this desk for months, the chair is awful, boss won't buy another, and anyway {s}",
        "{x} and the dog still needs walking so not ideal",
        "did the stretches, had lunch, {s}",
        "no {other} but {x}",
        "{x} but no {other}",
        "not {other-a} but {s}",
        "my dad had the same and was fine but {s}",
        "had an op on my shoulder last year, now {s}",
        "1. back pain 2. {x}",
    ];

    private static readonly string[] Denied =
    [
        "no {n}",
        "i have no {n}",
        "i don't have {n}",
        "i don't have any {n}",
        "havent got any {n}",
        "i haven't had any {n}",
        "no {n} at all",
        "definitely no {n}",
        "nope, no {n}",
        "{n}? no",
        "{n} - no",
        "never had {n}",
        "not had any {n}",
        "denies {n}",
        "no sign of {n}",
        "my back hurts without any {n}",
        "no {n} or {other}",
        "no {other} or {n}",
        "no {other}, no {n}",
        "neither {n} nor {other}",
        "i don't have {n} or {other}",
        "back is sore but no {n}",
        "not {a}",
        "i'm not {a}",
        "i am not {a} at all",
        "i don't feel {a}",
        "not feeling {a}",
        "{a}? no",
        "not {a} or {other-a}",
        "neither {a} nor {other-a}",
        "no, i'm not {a}",
        "back hurts but i'm not {a}",
        "{d}",
        "no, {d}",
        "all good, {d}",
        "back hurts but {d}",
        "nope {d}",
    ];

    private static readonly string[] Others =
    [
        "{p} has {ph}",
        "{p} has got {ph}",
        "{p} had {ph}",
        "asking for {p}, {she} has {ph}",
        "what should i do, {p} has {ph}",
        "{p} is {pa}",
        "{p} feels {pa}",
        "asking for {p}, {she} is {pa}",
        "{pc}",
        "{pc}, what should i do",
        "asking for {p}, {sc}",
        "it's about {p}: {sc}",
        "not me, {pc}",
    ];

    private static readonly string[] Resolved =
    [
        "i had {past-h} last year, gone now",
        "had {past-h} years ago but that cleared up",
        "years ago i had {past-h}, fine since",
        "i had {past-h} once as a teenager, long gone",
        "i was {past-a} last year, gone now",
        "years ago i was {past-a}, fine since",
        "was {past-a} ten years ago, all better now",
        "{past-c} last year, fine since",
        "years ago {past-c} but that got better",
        "{past-c} as a teenager, all fine now",
    ];

    private static readonly string[] Supposed =
    [
        "what if i get {h}?",
        "should i worry if i get {h}",
        "what do i do if i get {h}",
        "if i ever get {h}, who do i call?",
        "what if i become {if-a}?",
        "should i worry if i become {if-a}",
        "what would i do if i was {if-a}",
        "what if {present}",
        "should i worry if {present}",
        "what would i do if {present}?",
        "how would i know if {present}",
    ];
}
