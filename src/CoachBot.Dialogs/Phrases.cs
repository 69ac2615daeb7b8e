using System.Reflection;
using CoachBot.Coaching;

namespace CoachBot.Dialogs;

/// <summary>Keys of dialogs/say that the dialogs use by name. Keys made from an id (a question's options, a sign, an advice) are not listed.</summary>
public static class Phrases
{
    internal const string Retry = "retry";
    internal const string Help = "help";
    internal const string Stopped = "stopped";
    internal const string Restarted = "restarted";
    internal const string Declined = "declined";
    internal const string Later = "later";
    internal const string StretchFirst = "stretch.first";

    internal const string RedFlagsAsk = "triage.redflags.ask";
    internal const string RedFlagsWhichOne = "triage.redflags.which";
    internal const string RedFlagsUnsure = "triage.redflags.unsure";
    internal const string RedFlagsRetry = "triage.redflags.retry";
    internal const string RedFlagsMore = "redflags.more";
    internal const string NoMore = "no-more";
    internal const string CautionsNone = "triage.cautions.none";
    internal const string CautionsMore = "triage.cautions.more";

    internal const string UrgentNumber = "numbers.urgent";
    internal const string EmergencyNumber = "numbers.emergency";
    internal const string AbuseNumber = "numbers.abuse";
    internal const string NoCrisisLine = "numbers.crisis.none";
    internal const string LineToCall = "numbers.line.call";
    internal const string LineToText = "numbers.line.text";
    internal const string LineToSend = "numbers.line.send";
    internal const string WordsFlags = "words.flags";
    internal const string WordsPain = "words.pain";
    internal const string WordsPlace = "words.place";
    internal const string WordsOwn = "words.own";
    internal const string WordsUnsure = "words.unsure";
    internal const string WordsWorse = "words.worse";
    internal const string WordsNoPain = "words.no-pain";
    internal const string Heard = "triage.heard";
    internal const string HeardNoPain = "triage.heard.no-pain";
    internal const string HeardCautions = "triage.heard.cautions";
    internal const string OnsetToday = "triage.heard.today";
    internal const string OnsetYesterday = "triage.heard.yesterday";
    internal const string OnsetDays = "triage.heard.days";
    internal const string OnsetWeeks = "triage.heard.weeks";
    internal const string OnsetMonths = "triage.heard.months";

    internal const string SwappedFor = "triage.summary.swapped";
    internal const string LeftOut = "triage.summary.left-out";

    internal const string HeardFacts = "heard.facts";
    internal const string HeardMinded = "heard.minded";
    internal const string HeardDenied = "heard.denied";
    internal const string HeardConfirm = "heard.confirm";
    internal const string HeardAge = "heard.age";
    internal const string HeardPain = "heard.pain";
    internal const string HeardSince = "heard.since";

    internal const string ClarifyOr = "safety.clarify.or";
    internal const string ClarifySupposed = "safety.clarify.supposed";
    internal const string ReasonFine = "reason.fine";
    internal const string ReasonTold = "reason.told";
    internal const string ReasonInstead = "reason.instead";
    internal const string ReasonFirst = "reason.first";
    internal const string Pictures = "pictures";
    internal const string TextOnly = "text-only";
    internal const string ReasonSigns = "reason.signs";
    internal const string ReasonFound = "reason.found";
    internal const string ReasonQuestion = "reason.question";
    internal const string ReasonSources = "reason.sources";
    internal const string TheirSignsPregnant = "triage.redflags.theirs.pregnant";
    internal const string OthersEnd = "others.end";
    internal const string OthersFirst = "others.first";
    internal const string SafetyHeard = "safety.heard";
    internal const string ConsentShorter = "triage.consent.shorter";
    internal const string SafetySooner = "safety.sooner";
    internal const string StopNow = "stop.now";
    internal const string Fine = "routine.fine";
    internal const string Thanks = "thanks";
    internal const string Greeting = "greeting";
    internal const string LateTap = "late.tap";
    internal const string LateChange = "late.change";
    internal const string InPublic = "public";
    internal const string InPublicLink = "public.link";

    internal const string AlertShortEmergency = "safety.short.emergency";
    internal const string AlertShortUrgent = "safety.short.urgent";
    internal const string AlertShortMidwife = "safety.short.midwife";
    internal const string AlertAfterConcern = "safety.short.paused";
    internal const string TakenBack = "safety.corrected";
    internal const string StillLocked = "safety.locked";
    internal const string Unlocked = "safety.unlocked";

    internal const string CrisisSafe = "crisis.safe";
    internal const string OthersOverdose = "others.overdose";
    internal const string OthersCrisis = "others.crisis";
    internal const string LowMood = "care.low";

    internal const string LessonTitle = "lesson.title";
    internal const string GuideTitle = "guide.title";
    internal const string GuideLead = "guide.lead";
    internal const string GuideDay = "guide.day";
    internal const string GuideRoutine = "guide.routine";
    internal const string GuideStretch = "guide.stretch";
    internal const string LessonSources = "lesson.sources";

    internal const string Exercise = "routine.exercise";
    internal const string DoseReps = "routine.dose.reps";
    internal const string DoseHold = "routine.dose.hold";
    internal const string DoseMinutes = "routine.dose.minutes";
    internal const string OneMinute = "routine.dose.one-minute";
    internal const string Minutes = "routine.dose.some-minutes";
    internal const string Sets = "routine.dose.sets";
    internal const string OneSet = "routine.dose.one-set";
    internal const string EachSide = "routine.dose.each-side";
    internal const string Once = "routine.dose.once";
    internal const string Times = "routine.dose.times";
    internal const string ReadyRetry = "routine.ready.retry";
    internal const string DoingReps = "routine.doing.reps";
    internal const string DoingSeconds = "routine.doing.seconds";
    internal const string DoingMinutes = "routine.doing.minutes";
    internal const string HoldReps = "routine.hold.reps";
    internal const string HoldSeconds = "routine.hold.seconds";
    internal const string HoldMinutes = "routine.hold.minutes";
    internal const string DoneRetry = "routine.done.retry";
    internal const string Rest = "routine.rest";
    internal const string Paused = "routine.paused";
    internal const string Interrupted = "routine.interrupted";
    internal const string Slower = "routine.slower";
    internal const string Left = "routine.left";
    internal const string Starts = "routine.starts";
    internal const string CueGo = "cue.go";
    internal const string CueHalf = "cue.half";
    internal const string CueEnd = "cue.end";
    internal const string AfterUntold = "routine.after.untold";
    internal const string Feedback = "routine.feedback.ask";
    internal const string Why = "routine.why.answer";
    internal const string HeardMinutes = "heard.minutes";
    internal const string SomeMoves = "triage.summary.moves";
    internal const string OneMove = "triage.summary.one-move";
    internal const string Eased = "routine.eased";
    internal const string EasedInRange = "routine.eased.range";
    internal const string Swapped = "routine.swapped";
    internal const string AfterEasy = "routine.after.easy";
    internal const string AfterRight = "routine.after.right";
    internal const string AfterTooMuch = "routine.after.too-much";
    internal const string AfterSkipping = "routine.after.skip";
    internal const string AfterHurt = "routine.after.hurt";
    internal const string AfterHurtSwap = "routine.after.hurt.swap";
    internal const string DoneHarder = "done.harder";
    internal const string DoneEasier = "done.easier";
    internal const string DoneDropped = "done.dropped";
    internal const string DoneNext = "done.next";

    internal const string CheckInPain = "checkin.pain.ask";
    internal const string CheckInNotToday = "checkin.skipped";
    internal const string CheckInLater = "checkin.put-off";
    internal const string CheckInRest = "checkin.resting";
    internal const string CheckInOff = "checkin.off";
    internal const string CheckInPaused = "checkin.paused";
    internal const string CheckInNoneSet = "checkin.none";
    internal const string CheckInOneTime = "checkin.one-time";
    internal const string CheckInSet = "checkin.set";
    internal const string CheckInMoved = "checkin.moved";
    internal const string CheckInAfterwards = "checkin.afterwards";
    internal const string CheckInFirst = "checkin.pain.first";
    internal const string CheckInNone = "checkin.pain.none";
    internal const string CheckInBetter = "checkin.pain.better";
    internal const string CheckInSame = "checkin.pain.same";
    internal const string CheckInMore = "checkin.pain.more";
    internal const string CheckInMorePlain = "checkin.pain.more.plain";
    internal const string CheckInStrengthRests = "checkin.strength-rests";
    internal const string AfterSessionNoted = "routine.after.noted";
    internal const string AfterSessionMore = "routine.after.more";
    internal const string DoneAfter = "done.after";
    internal const string CheckInFewer = "checkin.less.reps";
    internal const string CheckInFewerSets = "checkin.less.sets";
    internal const string CheckInShorterWalk = "checkin.less.minutes";
    internal const string CheckInShorterHold = "checkin.less.hold";
    internal const string CheckInLeftOut = "checkin.less.none";
    internal const string CheckInDay = "checkin.day";
    internal const string Flare = "flare";
    internal const string FlareHelped = "flare.helped";
    internal const string TimeToday = "time.today";
    internal const string TimeTomorrow = "time.tomorrow";
    internal const string TimeDate = "time.date";
    internal const string TimeEveryDay = "time.every-day";
    internal const string TimeWeekdays = "time.weekdays";
    internal const string TimeWeekends = "time.weekends";
    internal const string TimeDays = "time.days";
    internal const string TimeDaysBut = "time.days.but";

    internal const string ProgressNone = "progress.words.none";
    internal const string ProgressNonePaused = "progress.words.none.paused";
    internal const string ProgressEasing = "progress.words.easing";
    internal const string ProgressSteady = "progress.words.steady";
    internal const string ProgressWorse = "progress.words.worse";
    internal const string ProgressWorseAdvice = "progress.words.worse.advice";
    internal const string ProgressNoPain = "progress.words.no-pain";
    internal const string ProgressLatest = "progress.words.latest";
    internal const string ProgressDay = "progress.words.one-day";
    internal const string ProgressDays = "progress.words.days";
    internal const string ProgressNoSessions = "progress.words.no-sessions";
    internal const string ProgressSession = "progress.words.one-session";
    internal const string ProgressSessions = "progress.words.sessions";
    internal const string ProgressStreak = "progress.words.streak";
    internal const string ProgressFlare = "progress.words.one-flare";
    internal const string ProgressFlares = "progress.words.flares";

    internal const string Data = "privacy.data";
    internal const string DataLinks = "privacy.data.links";
    internal const string DataKept = "privacy.kept";
    internal const string DataDeleted = "privacy.deleted";
    internal const string DataNone = "privacy.deleted.none";
    internal const string DataElsewhere = "privacy.deleted.elsewhere";
    internal const string StandsEmergency = "privacy.deleted.emergency";
    internal const string StandsUrgent = "privacy.deleted.urgent";
    internal const string KeptAnswers = "privacy.what.answers";
    internal const string KeptEntry = "privacy.what.one-entry";
    internal const string KeptEntries = "privacy.what.entries";
    internal const string KeptMessage = "privacy.what.one-message";
    internal const string KeptMessages = "privacy.what.messages";
    internal const string KeptCheckIn = "privacy.what.check-in";
    internal const string KeptAnd = "privacy.what.and";
    internal const string KeptNothing = "privacy.what.any";

    internal const string CardSet = "card.set";
    internal const string CardHeard = "card.heard";
    internal const string CardWhere = "card.where";
    internal const string CardSince = "card.since";
    internal const string CardTrend = "card.trend";
    internal const string CardPain = "card.pain";
    internal const string CardPainOf = "card.pain.of";
    internal const string CardNoPain = "card.pain.none";
    internal const string CardCautions = "card.cautions";

    /// <summary>Every key above, and those that steps with a fixed set of options are made of.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. typeof(Phrases).GetFields(BindingFlags.NonPublic | BindingFlags.Static)
            .Where(field => field.IsLiteral)
            .Select(field => (string)field.GetRawConstantValue()!),
        "error.turn", "tap.taken",
        "triage.summary.ask", "triage.summary.start", "triage.summary.change", "triage.summary.later", "triage.summary.handover",
        "triage.summary.no-plan.ask", "triage.change.ask",
        "triage.change.triage.region", "triage.change.triage.onset", "triage.change.triage.trend", "triage.change.triage.pain",
        "triage.change.triage.redflags", "triage.change.triage.cautions", "triage.change.triage.place", "triage.change.triage.minutes",
        "triage.heard.upper", "triage.heard.lower", "triage.heard.both",
        "triage.heard.easing", "triage.heard.steady", "triage.heard.worse",
        "home.ask", "home.start", "home.stretch", "home.recheck", "home.checkin",
        "checkin.hello.ask", "checkin.hello.ready", "checkin.hello.later", "checkin.hello.not-today", "checkin.quiet.ask",
        "checkin.still.ask", "checkin.still.keep", "checkin.still.stop",
        "checkin.felt.ask", "checkin.felt.settled", "checkin.felt.sore", "checkin.felt.worse", "checkin.which.ask", "checkin.which.all",
        "checkin.offer.ask", "checkin.offer.no-plan.ask", "checkin.offer.walk.ask", "checkin.offer.start", "checkin.offer.shorter", "checkin.offer.rest", "checkin.offer.later", "checkin.offer.handover",
        "checkin.when.ask", "checkin.when.retry", "checkin.when.08-30", "checkin.when.12-30", "checkin.when.18-00", "checkin.when.no",
        "checkin.confirm.ask", "checkin.confirm.yes", "checkin.confirm.change", "checkin.confirm.where", "checkin.confirm.no",
        "checkin.where.ask", "checkin.where.retry",
        "checkin.phase.acute", "checkin.phase.subacute", "checkin.phase.recovering", "checkin.phase.prevention",
        "checkin.doctor.worseoverdays", "checkin.doctor.notbetterintwoweeks", "checkin.doctor.sixweeks",
        "time.day.monday", "time.day.tuesday", "time.day.wednesday", "time.day.thursday", "time.day.friday", "time.day.saturday", "time.day.sunday",
        "time.month.1", "time.month.2", "time.month.3", "time.month.4", "time.month.5", "time.month.6",
        "time.month.7", "time.month.8", "time.month.9", "time.month.10", "time.month.11", "time.month.12",
        "gate.ask", "gate.retry", "gate.none", "gate.yes", "gate.unsure",
        "safety.alert.seen", "safety.alert.wrong-age", "safety.alert.handover", "safety.alert.safety-net", "safety.alert.not-said",
        "safety.really.ask", "safety.really.yes", "safety.really.no", "safety.really.unsure",
        "safety.who.ask", "safety.who.gp", "safety.who.hospital", "safety.who.physio", "safety.who.other", "safety.who.nobody",
        "safety.seen.ask", "safety.seen.retry", "safety.seen.cleared", "safety.seen.not-cleared", "safety.seen.unsure",
        "handover.title", "handover.age", "handover.where", "handover.since", "handover.trend", "handover.pain", "handover.words",
        "handover.quote", "handover.yes", "handover.unsure", "handover.no", "handover.cautions", "handover.seen", "handover.end",
        "crisis.ask", "crisis.ask.act", "crisis.ask.thoughts", "crisis.ask.no", "crisis.ask.unsure",
        "crisis.emergency", "crisis.support", "crisis.no", "crisis.stay.1", "crisis.stay.2", "crisis.stay.3", "crisis.stay.acting", "crisis.stay.back",
        "crisis.friend", "crisis.quiet", "crisis.stay.friend", "crisis.stay.talk", "crisis.stay.quiet", "crisis.stay.safe",
        "crisis.check.ask", "crisis.check.saying", "crisis.check.mean", "overdose.check.ask", "overdose.check.no", "overdose.check.yes",
        "routine.rules.ask", "tap.ready", "tap.pause", "tap.skip", "tap.why", "tap.easier", "tap.again",
        "tap.done", "tap.too-much", "tap.hurt", "tap.resume",
        "routine.feedback.easy", "routine.feedback.right", "routine.feedback.too-much", "routine.feedback.hurt",
        "routine.side.left", "routine.side.right", "routine.done", "stretch.done", "stretch.place.ask", "stretch.rules.ask",
        "heard.mat", "heard.band", "heard.roller", "heard.towel", "heard.floor", "heard.office", "heard.seat",
        "safety.clarify.ask", "safety.clarify.retry", "safety.clarify.suspected.ask", "safety.clarify.suspected.retry", "safety.clarify.other-sign.ask", "safety.clarify.other-sign.retry", "safety.clarify.other-grave.ask", "safety.clarify.other-grave.retry", "safety.clarify.yes", "safety.clarify.no", "safety.clarify.unsure",
        "safety.whose.ask", "safety.whose.theirs", "safety.whose.mine", "safety.theirs.ask", "safety.theirs.yes", "safety.theirs.no", "safety.theirs.unsure",
        "reason.place", "reason.phase", "reason.region", "reason.equipment", "reason.hurt",
        "others.emergency", "others.urgent", "others.still-urgent", "others.doctor", "others.coach", "others.child", "others.well",
        "triage.redflags.theirs.ask", "triage.redflags.theirs.none", "triage.redflags.theirs.some", "triage.redflags.theirs.unsure",
        "stop.ask", "stop.settled.ask", "stop.settled.yes", "stop.settled.no",
        "progress.chart.export", "privacy.data.delete", "privacy.delete.ask", "privacy.delete.delete", "privacy.delete.keep",
        .. DiaryTable.Keys,
        .. ProgressPhrases.All,
    ];
}
