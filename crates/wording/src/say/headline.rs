//! The headline: the answer in one plain sentence, which is also what a screen reader hears and what is shared.
use super::change::{unnamed, votes};
use super::outcome::supposition;
use super::reason::Context;
use super::subject::{Subject, object_word};
use super::symbol::Number;
use super::vote::tally;
use super::words::{agreement, count_word, key, members, sentence, who};
use crate::arg::Arg;
use crate::messages::Texts;
use crate::names;
use rules::decision::{Decision, Ground, NotPutReason, Outcome};
use rules::meeting::ItemResult;
use rules::member::MemberId;
use rules::membership::Body;
use rules::question::Object;
use rules::requirement::Requirement;
use rules::vote::{NotVoting, Vote};
use rules::votes::change::Change;

/// The most members that a headline names.
const NAMED: usize = 3;

/// What a headline is about.
#[derive(Clone, Copy)]
pub struct Headline<'a> {
    /// What is put to the vote.
    pub subject: &'a Subject,
    /// What came of it.
    pub result: &'a ItemResult,
    /// The body.
    pub body: Body,
    /// What the reader changed in this vote, against the record.
    pub changes: &'a [Change],
    /// How many votes the reader changed on items before it.
    pub earlier: usize,
    /// Whether the reader supposes something of items before it.
    pub supposing: bool,
    /// Whether the votes are an assumption: they were cast on another text.
    pub assumption: bool,
    /// Whether the outcome is the recorded one.
    pub recorded_same: bool,
    /// Whether the votes were really cast, so that what the reader changes would have been, and is not.
    pub past: bool,
    /// The members whose changed votes alter nothing here, where the others alter the outcome.
    pub idle: &'a [MemberId],
}

impl Headline<'_> {
    /// The word by which sentences about changed votes choose their tense.
    const fn when(&self) -> &'static str {
        when(self.past)
    }
}

/// The word by which sentences about changed votes choose their tense: whether the votes were really cast.
#[must_use]
pub const fn when(past: bool) -> &'static str {
    if past { "would" } else { "now" }
}

/// That some members vote in some way, as a clause: `the Russian Federation had abstained`. `when` is the tense.
#[must_use]
pub fn clause(texts: &Texts, voting: &[MemberId], to: Vote, when: &str) -> String {
    let mut voting = voting.to_vec();
    names::sort_members(texts, &mut voting);
    let args = [
        ("members", members(texts, &voting, 0).into()),
        ("count", voting.len().into()),
        ("agrees", agreement(texts, &voting, 0).into()),
        ("when", when.into()),
    ];
    texts.say(&key("clause-", to.as_str()), &args)
}

/// The clauses in order: first what decides most.
const ORDER: [Vote; 6] = [
    Vote::Against,
    Vote::InFavour,
    Vote::Abstaining,
    Vote::NotVoting(NotVoting::NotParticipating),
    Vote::NotVoting(NotVoting::Absent),
    Vote::NotVoting(NotVoting::Unspecified),
];

type Args = Vec<(&'static str, Arg)>;

/// The answer in one sentence, without a full stop.
#[must_use]
pub fn headline(texts: &Texts, headline: &Headline<'_>, context: &Context<'_>) -> String {
    let counted = |change: &&Change| !matches!(change, Change::Assume { .. });
    let changes: Vec<&Change> = headline.changes.iter().filter(counted).collect();
    let played = !changes.is_empty() || headline.earlier > 0 || headline.supposing;
    let said = match headline.result {
        ItemResult::NotPut { why, .. } => not_put(texts, headline, *why, played, context),
        ItemResult::Settled { outcome, .. } => told(texts, headline, settled(outcome), played),
        ItemResult::Supposed { supposed, by_votes } => {
            let mut args = about(headline.subject);
            args.extend(supposition(texts, *supposed, by_votes, headline.subject.object));
            texts.say("headline-supposed", &args)
        }
        ItemResult::Put(decision) if !played => recorded(texts, headline, decision),
        ItemResult::Put(decision) if changes.is_empty() => earlier(texts, headline, decision),
        ItemResult::Put(decision) => changed(texts, headline, decision, &changes),
    };
    sentence(&said)
}

fn about(subject: &Subject) -> Args {
    vec![
        ("object", object_word(subject.object).into()),
        ("subject", subject.name.as_str().into()),
    ]
}

/// Not put: what was carried before it.
fn not_put(
    texts: &Texts,
    headline: &Headline<'_>,
    why: NotPutReason,
    played: bool,
    context: &Context<'_>,
) -> String {
    let (recorded, now, item) = match why {
        NotPutReason::NotReached { motion } => ("headline-not-reached", "headline-now-not-reached", motion),
        NotPutReason::Excluded { by } => ("headline-not-put", "headline-now-not-put", by),
        NotPutReason::NoAction { motion } => ("headline-no-action", "headline-now-no-action", motion),
        NotPutReason::Withdrawn { .. } => return told(texts, headline, "headline-withdrawn", played),
        NotPutReason::DivisionRefused { .. }
        | NotPutReason::NoPriority { .. }
        | NotPutReason::MoverObjects
        | NotPutReason::NotRequested
        | NotPutReason::NotAnAmendment
        | NotPutReason::AlreadyDecided { .. }
        | NotPutReason::NoSecondVote { .. } => return told(texts, headline, "headline-bare", played),
    };
    let mut args = about(headline.subject);
    args.push(("item", (context.item)(item).into()));
    args.push(("when", headline.when().into()));
    texts.say(if played { now } else { recorded }, &args)
}

/// Settled without a vote.
const fn settled(outcome: &Outcome) -> &'static str {
    match outcome {
        Outcome::Adopted => "headline-without-vote",
        Outcome::VoteRequired => "headline-vote-required",
        Outcome::Incorporated => "headline-incorporated",
        Outcome::Withdrawn => "headline-withdrawn",
        Outcome::WithdrawalRefused => "headline-not-withdrawn",
        Outcome::Maintained => "headline-maintained",
        Outcome::Unchallenged => "headline-unchallenged",
        Outcome::NoAction => "headline-untouched",
        Outcome::NotAdopted(_)
        | Outcome::SecondVoteDue
        | Outcome::NotPut(_)
        | Outcome::NoDecision
        | Outcome::Supposed(_) => "headline-rejected",
    }
}

/// A sentence about the record, in the past, or about what the reader changed.
fn told(texts: &Texts, headline: &Headline<'_>, key: &str, played: bool) -> String {
    let mut args = about(headline.subject);
    args.push(("when", if played { headline.when() } else { "then" }.into()));
    texts.say(key, &args)
}

/// As recorded: the past.
fn recorded(texts: &Texts, headline: &Headline<'_>, decision: &Decision) -> String {
    let subject = headline.subject;
    let mut args = about(subject);
    args.push(("tally", tally(texts, &decision.tally).into()));
    let key = match &decision.outcome {
        Outcome::Adopted if subject.object == Object::Ruling => "headline-ruling-overruled",
        Outcome::Adopted => match (&subject.symbol, subject.object, headline.body) {
            (Some(symbol), ..) => {
                let number = Number::of(texts, symbol);
                args.retain(|(name, _)| *name == "tally");
                let object = if number.is_decision {
                    "decision"
                } else {
                    "resolution"
                };
                args.push(("object", object.into()));
                args.push(("subject", number.named(texts).into()));
                "headline-adopted"
            }
            (None, Object::Draft, Body::SecurityCouncil) => "headline-adopted-council",
            (None, Object::Draft, Body::GeneralAssembly) => "headline-adopted-assembly",
            _ => "headline-adopted",
        },
        Outcome::NotAdopted(Ground::DidNotConcur(against)) => {
            args.extend(who(texts, against));
            "headline-vetoed"
        }
        Outcome::NotAdopted(Ground::RulingStands) => "headline-ruling-stands",
        Outcome::SecondVoteDue => "headline-second-vote",
        Outcome::NoDecision => "headline-no-decision",
        _ => "headline-not-adopted",
    };
    texts.say(key, &args)
}

/// Changed on the way, not here.
fn earlier(texts: &Texts, headline: &Headline<'_>, decision: &Decision) -> String {
    let result = with_tally(texts, result(texts, headline, &decision.outcome), decision);
    let key = match (headline.supposing, headline.assumption, headline.recorded_same) {
        (true, ..) => "headline-on-suppositions",
        (false, true, _) => "headline-earlier-assumed",
        (false, false, true) => "headline-even-earlier",
        (false, false, false) => "headline-earlier",
    };
    let args = [
        ("count", headline.earlier.into()),
        ("result", result.into()),
        ("when", headline.when().into()),
    ];
    texts.say(key, &args)
}

/// Changed here: the condition, and what follows.
fn changed(texts: &Texts, headline: &Headline<'_>, decision: &Decision, changes: &[&Change]) -> String {
    let result = result(texts, headline, &decision.outcome);
    let (key, clauses) = match (headline.recorded_same, headline.past) {
        (true, _) => ("headline-even-if", headline.when()),
        (false, true) => ("headline-if", "had"),
        (false, false) => ("headline-if", "now"),
    };
    if let Some(conditions) = conditions(texts, headline.idle, changes, clauses) {
        let args = [
            ("conditions", conditions.into()),
            ("result", result.into()),
            ("when", headline.when().into()),
        ];
        return with_idle(texts, headline, texts.say(key, &args));
    }
    let count = changes
        .iter()
        .fold(0_usize, |sum, change| sum.saturating_add(votes(change)));
    let result = with_reason(texts, headline, result, decision);
    let key = if headline.recorded_same {
        "headline-even-with"
    } else {
        "headline-with"
    };
    texts.say(key, &[("count", count.into()), ("result", result.into())])
}

/// Who changed a vote without altering anything, said behind the sentence.
fn with_idle(texts: &Texts, headline: &Headline<'_>, said: String) -> String {
    if headline.idle.is_empty() {
        return said;
    }
    let mut idle = headline.idle.to_vec();
    names::sort_members(texts, &mut idle);
    let args = [
        ("headline", said.into()),
        ("members", members(texts, &idle, 0).into()),
        ("count", idle.len().into()),
        ("agrees", agreement(texts, &idle, 0).into()),
        ("when", headline.when().into()),
    ];
    texts.say("headline-idle", &args)
}

/// The changes as clauses: who votes how, members of one mind together, and nobody whose change alters nothing. `None`
/// when they are too many for a sentence.
fn conditions(texts: &Texts, idle: &[MemberId], changes: &[&Change], when: &str) -> Option<String> {
    let mut named = idle.len();
    let mut clauses = Vec::new();
    for to in ORDER {
        let voting = |change: &&Change| match **change {
            Change::Vote { member, .. } if idle.contains(&member) => None,
            Change::Vote { member, to: vote } if vote == to => Some(member),
            _ => None,
        };
        let group: Vec<MemberId> = changes.iter().filter_map(voting).collect();
        if group.is_empty() {
            continue;
        }
        named = named.saturating_add(group.len());
        clauses.push(clause(texts, &group, to, when));
    }
    for change in changes {
        if let Change::Move {
            permanent,
            from,
            to,
            count,
        } = change
        {
            let args = [
                ("members", unnamed(texts, *permanent, *count).into()),
                ("count", (*count).into()),
                ("agrees", agreement(texts, &[], *count).into()),
                ("from", from.as_str().into()),
                ("to", to.as_str().into()),
                ("when", when.into()),
            ];
            clauses.push(texts.say("clause-move", &args));
        }
    }
    (named <= NAMED && clauses.len() <= NAMED).then(|| texts.list(&clauses))
}

/// A condition by itself, of votes that were cast otherwise: `If France had voted against`, or after the name of what was
/// put to the vote: `Amendment S/2025/115: if France had abstained`. `None` when the changes are too many for a sentence.
#[must_use]
pub fn condition(texts: &Texts, changes: &[Change], of: Option<&str>) -> Option<String> {
    let changes: Vec<&Change> = changes.iter().collect();
    let conditions = conditions(texts, &[], &changes, "would")?;
    let said = texts.say("about-if", &[("conditions", conditions.into())]);
    Some(match of {
        Some(of) => texts.say("labelled", &[("label", of.into()), ("text", said.into())]),
        None => sentence(&said),
    })
}

/// What follows, as a clause.
fn result(texts: &Texts, headline: &Headline<'_>, outcome: &Outcome) -> String {
    let stem = match (outcome, headline.subject.object) {
        (Outcome::Adopted, Object::Ruling) => "result-ruling-overruled",
        _ => result_key(outcome),
    };
    let mut args = about(headline.subject);
    args.push(("when", headline.when().into()));
    texts.say(stem, &args)
}

/// Whether two outcomes of the same vote are one result: a veto is a veto, whoever casts it.
#[must_use]
pub fn is_same_result(one: &Outcome, other: &Outcome) -> bool {
    match (one, other) {
        (Outcome::Adopted | Outcome::NotAdopted(_), Outcome::Adopted | Outcome::NotAdopted(_)) => {
            result_key(one) == result_key(other)
        }
        _ => one == other,
    }
}

const fn result_key(outcome: &Outcome) -> &'static str {
    match outcome {
        Outcome::Adopted => "result-adopted",
        Outcome::NotAdopted(Ground::DidNotConcur(_)) => "result-vetoed",
        Outcome::NotAdopted(Ground::RulingStands) => "result-ruling-stands",
        Outcome::SecondVoteDue => "result-second-vote",
        Outcome::NoDecision => "result-no-decision",
        _ => "result-not-adopted",
    }
}

fn with_tally(texts: &Texts, result: String, decision: &Decision) -> String {
    texts.say(
        "result-tally",
        &[
            ("result", result.into()),
            ("tally", tally(texts, &decision.tally).into()),
        ],
    )
}

/// What follows, with the numbers that were missed, or else the count.
fn with_reason(texts: &Texts, headline: &Headline<'_>, result: String, decision: &Decision) -> String {
    let (votes, needed) = (decision.tally.in_favour, decision.needed());
    let key = match (&decision.outcome, decision.requirement) {
        (Outcome::NotAdopted(Ground::NotEnoughVotes | Ground::NoMajorityOfMembers(_)), _) => "result-too-few",
        (Outcome::NotAdopted(Ground::NoMajority(_)), Requirement::PresentAndVoting(_)) => "result-too-few-of",
        _ => return with_tally(texts, result, decision),
    };
    let args = [
        ("result", result.into()),
        ("votes", votes.into()),
        ("voting", decision.tally.present_and_voting().into()),
        ("needed", needed.into()),
        ("needed-word", count_word(texts, needed).into()),
        ("when", headline.when().into()),
    ];
    texts.say(key, &args)
}
