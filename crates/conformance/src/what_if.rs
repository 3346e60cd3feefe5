//! Kinds `counterfactual` and `index`: what would have changed a vote, and how much a vote weighs.
use crate::assembly;
use crate::codes;
use crate::council::{self, object};
use crate::input::{Input, Read, Trouble};
use crate::names::Names;
use crate::output::Output;
use crate::roll;
use counterfactual::coalitions::{Ability, Set, has, shapes};
use counterfactual::exact::{Fraction, Natural};
use counterfactual::flips::{Flip, SingleChange, alone_could_block, single_changes, smallest_flips};
use counterfactual::legal_view::LegalView;
use counterfactual::power::{
    PowerWithAbstention, PowerWithoutAbstention, with_abstention, without_abstention,
};
use counterfactual::search::Moves;
use counterfactual::voting_rule::{Concurrence, VotingRule};
use rules::decide::decide;
use rules::question::Question;
use rules::quota::{council_quota, council_size};
use rules::requirement::{Requirement, Share};
use rules::sitting::Sitting;
use rules::vote::{NotVoting, Vote};
use rules::votes::Votes;
use serde_json::{Value, json};

/// The vote that a counterfactual starts from.
struct Base {
    question: Question,
    sitting: Sitting,
    votes: Votes,
    names: Names,
}

fn base(input: &Input<'_>) -> Read<Base> {
    let base = input.object("base")?;
    if base.has("members") && !base.has("votes") {
        let members = assembly::membership(&base)?;
        return Ok(Base {
            question: Question::Assembly(assembly::question(&base)?),
            sitting: assembly::sitting(&base)?,
            votes: assembly::votes(&members, &base.object("tally")?)?,
            names: Names::default(),
        });
    }
    let mut cast = roll::votes(&base)?;
    let question = council::question(&base, &mut cast.names)?;
    Ok(Base {
        question: Question::Council(question),
        sitting: council::sitting(&base)?,
        votes: cast.votes,
        names: cast.names,
    })
}

pub(crate) fn counterfactual(input: &Input<'_>) -> Read<Output> {
    let start = base(input)?;
    match input.text("ask")? {
        "min_flip" => Ok(min_flip(&start)),
        "single_changes" => Ok(changes(&start)),
        "alone_could_block" => {
            let alone = alone_could_block(&start.question, &start.sitting, &start.votes);
            let adopted = decide(&start.question, &start.sitting, &start.votes).is_adopted();
            Ok(object(json!({
                "adopted": adopted,
                "by_no": start.names.of(&alone.by_voting_against.members),
                "by_abstaining": start.names.of(&alone.by_abstaining.members),
            })))
        }
        "coalition" => coalition(input, &start),
        "blocking_number" => blocking_number(input, &start),
        _ => Err(input.wrong("ask", "a known question")),
    }
}

fn min_flip(start: &Base) -> Output {
    let flips = smallest_flips(&start.question, &start.sitting, &start.votes);
    let members = |flip: Option<&Flip>| flip.map(|flip| flip.members);
    let kind = |from, to| {
        let wanted = Moves::Only { from, to };
        let found = flips.by_kind.iter().find(|(moves, _)| *moves == wanted);
        members(found.and_then(|(_, flip)| flip.as_ref()))
    };
    let (yes, no, abstain) = (Vote::InFavour, Vote::Against, Vote::Abstaining);
    object(json!({
        "adopted": flips.adopted,
        "members": members(flips.by_members.as_ref()),
        "steps": flips.by_steps.as_ref().map(|flip| flip.steps),
        "to_abstain_only": members(flips.to_abstaining.as_ref()),
        "yes_to_abstain_only": kind(yes, abstain),
        "yes_to_no": kind(yes, no),
        "yes_to_abstain": kind(yes, abstain),
        "abstain_to_no": kind(abstain, no),
        "no_to_yes": kind(no, yes),
        "no_to_abstain": kind(no, abstain),
        "abstain_to_yes": kind(abstain, yes),
    }))
}

fn column(vote: Vote) -> &'static str {
    match vote {
        Vote::InFavour => "Y",
        Vote::Against => "N",
        Vote::Abstaining => "A",
        Vote::NotVoting(NotVoting::NotParticipating) => "NP",
        Vote::NotVoting(NotVoting::Absent) => "ABS",
        Vote::NotVoting(NotVoting::Unspecified) => "NV",
    }
}

fn changes(start: &Base) -> Output {
    let council = matches!(start.question, Question::Council(_));
    let code = |change: &SingleChange| {
        let class = match (change.permanent, council) {
            (true, _) => "P",
            (false, true) => "E",
            (false, false) => "M",
        };
        let (from, to) = (column(change.from), column(change.to));
        format!("{class}:{from}>{to}:{}", change.members)
    };
    let changes = single_changes(&start.question, &start.sitting, &start.votes);
    let mut flips: Vec<String> = changes.iter().map(code).collect();
    flips.sort();
    let adopted = decide(&start.question, &start.sitting, &start.votes).is_adopted();
    object(json!({"adopted": adopted, "flips": flips}))
}

fn coalition(input: &Input<'_>, start: &Base) -> Read<Output> {
    let voting_rule = LegalView::of(&start.question, &start.sitting, &start.votes).voting_rule;
    let set = input.object("set")?;
    let set = Set {
        permanent: set.number_or("P", 0)?,
        other: set.number_or("E", 0)?,
    };
    if set.permanent > voting_rule.permanent() || set.other > voting_rule.other() {
        return Err(input.wrong("set", "no more members than the body has"));
    }
    Ok(object(json!({
        "winning": has(&voting_rule, set, Ability::Wins),
        "blocking_by_no": has(&voting_rule, set, Ability::BlocksByVotingAgainst),
        "blocking_by_abstaining": has(&voting_rule, set, Ability::BlocksByAbstaining),
    })))
}

/// How many votes against block, when so many members vote for or against.
fn blocking_number(input: &Input<'_>, start: &Base) -> Read<Output> {
    let requirement = decide(&start.question, &start.sitting, &start.votes).requirement;
    let voting_rule = match requirement {
        Requirement::PresentAndVoting(share) => impossible(VotingRule::present_and_voting(
            input.number_or("voting", start.votes.membership().size())?,
            share,
        ))?,
        _ => VotingRule::requiring(requirement, start.votes.membership()),
    };
    let sets = shapes(&voting_rule, Ability::BlocksByVotingAgainst);
    let least = sets.map(|set| set.permanent.saturating_add(set.other)).min();
    Ok(object(json!({"no_votes_needed": least})))
}

fn impossible<T>(made: Result<T, counterfactual::voting_rule::InvalidVotingRule>) -> Read<T> {
    made.map_err(|error| Trouble::Malformed(format!("a body that cannot be: {error}")))
}

pub(crate) fn index(input: &Input<'_>) -> Read<Output> {
    let game = input.object("game")?;
    let voting_rule = match game.text("type")? {
        "sc" => council_game(&game)?,
        "ga" => assembly_game(&game)?,
        _ => return Err(game.wrong("type", "`sc` or `ga`")),
    };
    let output = match game.text_or("votes", "binary")? {
        "binary" => yes_or_no(&voting_rule),
        "ternary" => abstaining_too(&voting_rule),
        _ => return Err(game.wrong("votes", "`binary` or `ternary`")),
    };
    output.ok_or_else(|| Trouble::Malformed("a game in which nothing can be adopted".into()))
}

fn council_game(game: &Input<'_>) -> Read<VotingRule> {
    let day = roll::day(game)?;
    let concurrence = match game.text_or("matter", "substantive")? {
        "substantive" => Concurrence::NoneAgainst,
        "procedural" => Concurrence::NotAsked,
        _ => return Err(game.wrong("matter", "`substantive` or `procedural`")),
    };
    let elected = council_size(day).saturating_sub(5);
    impossible(VotingRule::affirmative(
        5,
        elected,
        council_quota(day),
        concurrence,
    ))
}

fn assembly_game(game: &Input<'_>) -> Read<VotingRule> {
    let members = game.number("n")?;
    let expected = "`simple`, `two_thirds`, `absolute` or `two_thirds_members`";
    let majority = codes::majority_of(game.text_or("majority", "simple")?);
    impossible(match majority.ok_or_else(|| game.wrong("majority", expected))? {
        Requirement::PresentAndVoting(share) => VotingRule::present_and_voting(members, share),
        Requirement::AllMembers(share) => VotingRule::all_members(members, share),
        Requirement::Affirmative { .. } => VotingRule::all_members(members, Share::Majority),
    })
}

/// A whole number; as text where it is too large for one.
fn whole(number: &Natural) -> Value {
    number
        .to_u64()
        .map_or_else(|| number.to_string().into(), Value::from)
}

fn exact(fraction: &Fraction) -> Value {
    format!("{}/{}", fraction.numerator(), fraction.denominator()).into()
}

/// Shares of more digits than are written out: as a number; otherwise as a fraction.
fn either(fraction: &Fraction, council: bool) -> Value {
    if council {
        exact(fraction)
    } else {
        fraction.to_f64().into()
    }
}

fn yes_or_no(voting_rule: &VotingRule) -> Option<Output> {
    let power = without_abstention(voting_rule)?;
    let council = voting_rule.permanent() > 0;
    let mut output = object(json!({
        "profiles": whole(&power.profiles),
        "winning": whole(&power.winning),
        "minimal_winning": whole(&power.minimal_winning),
        "total_swings": whole(&power.swings),
        "quota": voting_rule.quota(),
        "coleman_act": either(&power.power_to_act, council),
    }));
    let mut add = |of: Option<&PowerWithoutAbstention>, suffix: &str| {
        let Some(of) = of else { return };
        let mut set = |key: &str, value| output.insert(format!("{key}{suffix}"), value);
        set("swings", whole(&of.swings));
        set("banzhaf", exact(&of.banzhaf));
        set("penrose", either(&of.penrose, council));
        set("shapley", exact(&of.shapley_shubik));
        set("coleman_prevent", either(&of.power_to_prevent, council));
        set("coleman_initiate", either(&of.power_to_initiate, council));
        set("deegan_packel", exact(&of.deegan_packel));
    };
    add(power.permanent.as_ref(), "_p");
    add(power.other.as_ref(), if council { "_e" } else { "" });
    Some(output)
}

fn abstaining_too(voting_rule: &VotingRule) -> Option<Output> {
    let power = with_abstention(voting_rule)?;
    let council = voting_rule.permanent() > 0;
    let mut output = object(json!({
        "profiles": whole(&power.profiles),
        "adopted": whole(&power.verdicts.adopted),
        "vetoed": whole(&power.verdicts.vetoed),
        "insufficient": whole(&power.verdicts.too_few),
        "quota": voting_rule.quota(),
        "adopt_probability": power.adoption.to_f64(),
    }));
    let mut add = |of: Option<&PowerWithAbstention>, suffix: &str| {
        let Some(of) = of else { return };
        let count = |count: &Natural, share: &Fraction| {
            if council {
                whole(count)
            } else {
                share.to_f64().into()
            }
        };
        let mut set = |key: &str, value| output.insert(format!("{key}{suffix}"), value);
        set("swing_yn", count(&of.swings, &of.share));
        set(
            "swing_ya",
            count(&of.favour_or_abstaining, &of.share_favour_or_abstaining),
        );
        set(
            "swing_an",
            count(&of.abstaining_or_against, &of.share_abstaining_or_against),
        );
        set("normalised", either(&of.normalised, council));
        set("shapley3", exact(&of.shapley_shubik));
    };
    add(power.permanent.as_ref(), "_p");
    add(power.other.as_ref(), if council { "_e" } else { "" });
    Some(output)
}
