using Xunit;

namespace CoachBot.Coaching.Tests;

public class FlagsHeardTests
{
    private readonly Understanding _understanding = RealContent.Library.Understanding;

    [Theory]
    [InlineData("no feeling at all down there", "ces-saddle")]
    [InlineData("no i cant feel anything when i wipe", "ces-saddle")]
    [InlineData("cant feel down there when i wipe", "ces-saddle")]
    [InlineData("numb bum, front and back", "ces-saddle")]
    [InlineData("bits have gone dead", "ces-saddle")]
    [InlineData("actually now you mention it i am a bit numb round the back passage", "ces-saddle")]
    [InlineData("No control of my bladder", "ces-bladder")]
    [InlineData("i need a wee but nothing comes out", "ces-bladder")]
    [InlineData("need pads now", "ces-bladder")]
    [InlineData("took me 20 mins to pee this morning and only a dribble", "ces-bladder")]
    [InlineData("i dont know when i need to go any more, i just go by the clock", "ces-bladder")]
    [InlineData("can’t tell if my bladder’s full", "ces-bladder")]
    [InlineData("oh sure my bladders great, never better, apart from wetting the bed last night", "ces-bladder")]
    [InlineData("no my bladder is not fine", "ces-bladder")]
    [InlineData("pooed myself", "ces-bowel")]
    [InlineData("skid marks since", "ces-bowel")]
    [InlineData("cant get it up since", "ces-sex")]
    [InlineData("both feet tingly", "ces-bilateral")]
    [InlineData("pins n needles in both legs", "ces-bilateral")]
    [InlineData("no, but my left leg is numb", "limb-numb")]
    [InlineData("no but my left leg is numb", "limb-numb")]
    [InlineData("none of those but my foot is numb", "limb-numb")]
    [InlineData("foots gone numb since that last one, not coming back", "limb-numb")]
    [InlineData("my leg fell asleep and stays so", "limb-numb")]
    [InlineData("got a chest infection", "fever-chest")]
    [InlineData("it was a car accident", "trauma-major")]
    [InlineData("foot slaps", "neuro-progressive")]
    [InlineData("my legs gave way on the stairs twice today", "neuro-progressive")]
    [InlineData("i'm walking like i'm drunk", "neuro-cord")]
    [InlineData("tight band round my middle, feet feel like cotton wool", "neuro-cord")]
    [InlineData("one calf weaker, cant do a heel raise, same 2 weeks", "neuro-stable")]
    [InlineData("zaps to the calf", "sciatica-stable")]
    [InlineData("coughed up a bit of blood lol gross", "pe-lung")]
    [InlineData("worst headache of my life just hit", "neck-vascular")]
    [InlineData("dad has back pain shaking uncontrollably and talking nonsense", "fever-severe")]
    [InlineData("burns when i pee and im shivering", "renal")]
    [InlineData("i take apixaban", "anticoag")]
    [InlineData("22 weeks gone, back is sore after a shift on the tills", "pregnancy")]
    [InlineData("im 30 weeks, sore from training", "pregnancy")]
    [InlineData("done them every day for a fortnight and its no different", "tried-alone")]
    [InlineData("honestly no better after three weeks at it", "tried-alone")]
    [InlineData("stuck with them for three weeks, zero change", "tried-alone")]
    [InlineData("kept at it for a fortnight, hasnt made any difference", "tried-alone")]
    [InlineData("no improvement after a fortnight of these", "tried-alone")]
    [InlineData("i do them every day, its been a month and its the same", "tried-alone")]
    [InlineData("these arent working, been at them a month", "tried-alone")]
    [InlineData("evening fever coming and going down in weight", "weight-loss")]
    public void Flags_SufferersWords_AreAffirmed(string text, string flag) =>
        Assert.Contains(FlagsOf(text), mention => mention.Value == flag && mention.Polarity == Answer.Yes);

    [Theory]
    [InlineData("pain never stops, i want to end it all", "crisis-thoughts")]
    [InlineData("written the note and all, doing it tonight", "crisis-plan")]
    [InlineData("ill be dead by friday at this rate lol", "crisis-idiom")]
    [InlineData("gonna be dead before lunch at this rate", "crisis-idiom")]
    [InlineData("ill be dead by tomorrow, goodbye", "crisis-plan")]
    public void Concerns_DarkWords_AreTakenAsTheyAreMeant(string text, string concern) =>
        Assert.Equal(concern, Assert.Single(_understanding.Mentions(text, new DateOnly(2026, 11, 20)), mention => mention is { Kind: MentionKind.Concern, Holds: true }).Value);

    [Theory]
    [InlineData("hurt it two weeks ago and no better")]
    [InlineData("had it for a fortnight and its no different")]
    [InlineData("did them for two weeks and loads better")]
    public void Flags_WeeksOfPainOrGain_AreNoExercisesInVain(string text) =>
        Assert.DoesNotContain(FlagsOf(text), mention => mention.Value == "tried-alone");

    [Theory]
    [InlineData("no numbness at all")]
    [InlineData("no fever")]
    [InlineData("no chest pain, not breathless, well in myself")]
    [InlineData("I don't have any numbness or tingling between my legs")]
    [InlineData("no fever, chills or sweats")]
    [InlineData("numbness? none")]
    [InlineData("no no numbness")]
    [InlineData("not numb, not weak")]
    [InlineData("no bleeding baby moving loads")]
    [InlineData("no burning, i can wee and poo")]
    [InlineData("never had cancer, i just nurse those who do. afebrile")]
    [InlineData("no numbness no weakness waterworks fine")]
    public void Flags_PlainDenial_IsDenied(string text)
    {
        var mentions = FlagsOf(text);

        Assert.NotEmpty(mentions);
        Assert.All(mentions, mention => Assert.Equal(Answer.No, mention.Polarity));
    }

    [Theory]
    [InlineData("not sure if its numb")]
    [InlineData("maybe a bit numb")]
    [InlineData("might have a fever")]
    [InlineData("i dont have no feeling down there")]
    public void Flags_Hedged_AreUnsure(string text) =>
        Assert.All(FlagsOf(text), mention => Assert.NotEqual(Answer.No, mention.Polarity));

    [Theory]
    [InlineData("no idea")]
    [InlineData("my dad had cancer")]
    [InlineData("i am a cancer nurse")]
    [InlineData("i use steroid cream for eczema")]
    [InlineData("lost a stone but thats slimming world, on purpose")]
    [InlineData("this back is killing me")]
    [InlineData("slipped disc i think")]
    [InlineData("the chest stretch felt great")]
    [InlineData("nearly wet myself laughing")]
    [InlineData("temp went 10 days ago, fine now")]
    [InlineData("sore from kneading bread all weekend")]
    [InlineData("put my back out yesterday")]
    public void Flags_WordsThatMeanNoFlag_AreNotHeard(string text) =>
        Assert.DoesNotContain(FlagsOf(text), mention => mention.Holds);

    [Theory]
    [InlineData("it is a bit numb down there")]
    [InlineData("probably nothing but my bum is numb")]
    [InlineData("embarrassing but i wet myself")]
    [InlineData("sore, nothing else... oh and i wet the bed")]
    [InlineData("no pain now, my leg is numb")]
    [InlineData("i have no fever and my legs are numb")]
    [InlineData("cant sleep numb leg")]
    [InlineData("not slept with this numb leg")]
    [InlineData("havent slept, my foot is numb")]
    [InlineData("not only numb but weak")]
    [InlineData("painkillers not working numb foot")]
    [InlineData("dont want to moan but my bum is numb")]
    public void Flags_Minimised_AreAffirmedAnyway(string text) =>
        Assert.Contains(FlagsOf(text), mention => mention.Polarity != Answer.No);

    [Fact]
    public void Flags_Mention_SaysWhereItStandsInTheText()
    {
        var mention = Assert.Single(FlagsOf("Well… NO FEELING at all"));

        Assert.Equal("NO FEELING at all", "Well… NO FEELING at all".Substring(mention.Start, mention.Length));
    }

    [Fact]
    public void Flags_TextWithoutEnd_ReadsItsBeginningOnly()
    {
        var mentions = FlagsOf(string.Concat(Enumerable.Repeat("no feeling ", 100_000)));

        Assert.InRange(mentions.Count, 1, 2000);
        Assert.All(mentions, mention => Assert.InRange(mention.Start + mention.Length, 0, 4000));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\ud800")]
    [InlineData("🙂🙂🙂")]
    [InlineData("'''")]
    public void Flags_OddText_HearsNothing(string text) => Assert.Empty(FlagsOf(text));

    private List<Mention> FlagsOf(string text) =>
        _understanding.Read(text, new DateOnly(2026, 11, 20)).Mentions.Where(mention => mention.Kind == MentionKind.Flag).ToList();
}
