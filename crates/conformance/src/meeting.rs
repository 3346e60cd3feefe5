//! Kinds `sequence` and `supposition`: a meeting, step by step, with what is supposed of its steps. A step of the file becomes one item of the meeting, or two where a
//! request is voted on first; the file's step takes the code of the item that says what became of it.
use crate::assembly;
use crate::council;
use crate::input::{Input, Read, Trouble};
use crate::names::Names;
use crate::output::Output;
use crate::played::LaidBefore;
use crate::roll;
use crate::steps::motion;
use rules::category::Matter;
use rules::draft::{DraftResolution, Paragraph, ParagraphKind, TextChange};
use rules::meeting::{
    Business, Challenge, Governed, Governs, Item, Meeting, Ruled, Ruling, Seconder, Withdrawn,
};
use rules::membership::{Body, Membership};
use rules::motion::MotionKind;
use rules::question::{Object, Question};
use rules::requirement::Share;
use rules::sitting::Sitting;
use rules::supposition::Supposed;
use rules::votes::Votes;
use std::sync::Arc;

/// The meeting as it is built up from the steps of the file.
struct Build<'a> {
    body: Body,
    base: Input<'a>,
    sitting: Sitting,
    membership: Option<Arc<Membership>>,
    items: Vec<Item>,
    votes: Vec<Option<Votes>>,
    rulings: Vec<Ruling>,
    /// The item that gives each step its code.
    codes: Vec<usize>,
    /// Identifiers of paragraphs that replace another one, with the one they replace.
    aliases: Vec<(String, String)>,
    /// Identifiers that an amendment adds: they come last.
    added: Vec<String>,
}

/// A meeting as it went.
pub(crate) fn sequence(input: &Input<'_>) -> Read<Output> {
    let text = input.texts("text")?;
    Ok(build(input, false)?.laid_before(&text)?.sequence()?.0)
}

/// A meeting with what is supposed of its steps: what the votes give, which later votes were cast on another text, and
/// how many members would have had to vote otherwise for it.
pub(crate) fn supposition(input: &Input<'_>) -> Read<Output> {
    let text = input.texts("text")?;
    build(input, true)?.laid_before(&text)?.supposition()
}

fn build<'a>(input: &Input<'a>, suppositions: bool) -> Read<Build<'a>> {
    let base = input.object("base")?;
    let steps = input.objects("steps")?;
    let membership = if base.has("members") {
        Some(assembly::membership(&base)?)
    } else {
        None
    };
    let body = match &membership {
        Some(_) => Body::GeneralAssembly,
        None => Body::SecurityCouncil,
    };
    let sitting = match body {
        Body::SecurityCouncil => council::sitting(&base)?,
        Body::GeneralAssembly => assembly::sitting(&base)?,
    };
    let mut build = Build {
        body,
        base,
        sitting,
        membership,
        items: Vec::new(),
        votes: Vec::new(),
        rulings: Vec::new(),
        codes: Vec::new(),
        aliases: Vec::new(),
        added: Vec::new(),
    };
    let places = places(&steps);
    for step in &steps {
        build.step(step, &places)?;
        if suppositions {
            build.suppose(step)?;
        }
    }
    Ok(build)
}

/// How many items a step becomes.
fn width(step: &Input<'_>) -> usize {
    let request = step.has("division_tally") || step.is("withdrawn");
    if request { 2 } else { 1 }
}

/// The item of each step that has an identifier, and of the proposal as a whole.
fn places(steps: &[Input<'_>]) -> Vec<(String, usize)> {
    let mut next = 0;
    let mut places = Vec::new();
    for step in steps {
        next += width(step);
        let main = next - 1;
        match (step.text_or("op", ""), step.text("id")) {
            (Ok("whole"), _) => places.push(("proposal".to_owned(), main)),
            (_, Ok(id)) => places.push((id.to_owned(), main)),
            _ => {}
        }
    }
    places
}

fn kind_of(id: &str) -> ParagraphKind {
    if id.starts_with("OP") {
        ParagraphKind::Operative
    } else {
        ParagraphKind::Preambular
    }
}

impl Build<'_> {
    /// The question that a vote on something puts.
    fn question(&self, object: Object) -> Read<Question> {
        match self.body {
            Body::SecurityCouncil => {
                let mut question = council::question(&self.base, &mut Names::default())?;
                question.object = object;
                if matches!(object, Object::Motion(_) | Object::Ruling) {
                    return Ok(Question::council(object, Matter::Procedural));
                }
                Ok(Question::Council(question))
            }
            Body::GeneralAssembly => {
                let mut question = assembly::question(&self.base)?;
                question.object = object;
                Ok(Question::Assembly(question))
            }
        }
    }

    fn votes(&self, step: &Input<'_>, key: &str) -> Read<Option<Votes>> {
        match &self.membership {
            Some(membership) => match step.object_if(key)? {
                Some(tally) => Ok(Some(assembly::votes(membership, &tally)?)),
                None => Ok(None),
            },
            // In the Council the votes are named, or counted under `tally` here or one level down.
            None if key == "tally" && (step.has("votes") || step.has("tally")) => {
                Ok(Some(roll::votes(step)?.votes))
            }
            None => match step.object_if(key)? {
                Some(under) if under.has("tally") || under.has("votes") => {
                    Ok(Some(roll::votes(&under)?.votes))
                }
                Some(_) => Ok(Some(roll::votes_at(step, key)?)),
                None => Ok(None),
            },
        }
    }

    fn push(&mut self, business: Business, object: Object, votes: Option<Votes>) -> Read<usize> {
        let question = self.question(object)?;
        self.items.push(Item::new(business, question));
        self.votes.push(votes);
        Ok(self.items.len().saturating_sub(1))
    }

    fn step(&mut self, step: &Input<'_>, places: &[(String, usize)]) -> Read<()> {
        let votes = self.votes(step, "tally")?;
        let place_of = |id: &str| {
            places
                .iter()
                .find(|(known, _)| known == id)
                .map(|(_, place)| *place)
        };
        let item = match step.text("op")? {
            "amendment" => {
                let moots = step.texts("moots")?;
                let item = self.amendment(step, votes)?;
                let excluded = moots.into_iter().filter_map(place_of);
                let ruling = |excluded| Ruling::Excludes {
                    carried: item,
                    excluded,
                };
                self.rulings.extend(excluded.map(ruling));
                item
            }
            "part" => self.part(step, votes)?,
            "no_action" => {
                let target = step.text_or("target", "proposal")?;
                let on = place_of(target);
                if on.is_none() && target != "proposal" {
                    return Err(step.wrong("target", "`proposal` or the id of a later step"));
                }
                self.motion(MotionKind::AdjournDebate, on, votes)?
            }
            "motion" => {
                let kind = motion(step, self.body)?;
                let target = match step.has("target") {
                    true => place_of(step.text("target")?),
                    false => None,
                };
                self.motion(kind, target, votes)?
            }
            "classify" => self.push(Business::Importance { draft: 0 }, Object::Character, votes)?,
            "preliminary" => {
                let on = place_of("proposal").ok_or_else(|| step.wrong("op", "a step `whole` after it"))?;
                let item = self.push(Business::Draft { draft: 1 }, Object::Character, votes)?;
                if let Some(put) = self.items.get_mut(item) {
                    put.governs = Some(Governs {
                        item: on,
                        what: Governed::Character,
                    });
                }
                item
            }
            "ruling" => self.ruling(step)?,
            "withdraw" => {
                let of = match step.text_or("target", "proposal")? {
                    "proposal" => Withdrawn::Draft(0),
                    id => Withdrawn::Item(
                        place_of(id).ok_or_else(|| step.wrong("target", "`proposal` or the id of a step"))?,
                    ),
                };
                let maintained = step.keys().any(|(key, _)| key.contains("second") && step.is(key));
                let seconder = if maintained {
                    Seconder::Maintains
                } else {
                    Seconder::None
                };
                self.push(Business::Withdrawal { of, seconder }, Object::Draft, None)?
            }
            "whole" if step.is("without_vote") => {
                let objections = council::objections(step, "objection")?;
                let business = Business::WithoutVote { draft: 0, objections };
                self.push(business, Object::Draft, None)?
            }
            "whole" => {
                let item = self.push(Business::Draft { draft: 0 }, Object::Draft, votes)?;
                self.mark_second_vote(step, item);
                item
            }
            _ => return Err(step.wrong("op", "a known operation")),
        };
        self.codes.push(item);
        Ok(())
    }

    /// What is supposed of a step.
    fn suppose(&mut self, step: &Input<'_>) -> Read<()> {
        let supposed = match step.text_or("suppose", "")? {
            "" => return Ok(()),
            "carried" => Supposed::Carried,
            "not_carried" => Supposed::NotCarried,
            _ => return Err(step.wrong("suppose", "`carried` or `not_carried`")),
        };
        let item = self.codes.last().and_then(|item| self.items.get_mut(*item));
        if let Some(item) = item {
            item.supposed = Some(supposed);
        }
        Ok(())
    }

    fn mark_second_vote(&mut self, step: &Input<'_>, item: usize) {
        if let Some(Question::Assembly(question)) = self.items.get_mut(item).map(|item| &mut item.question) {
            question.second_vote = step.is("second_vote");
        }
    }

    fn motion(&mut self, kind: MotionKind, on: Option<usize>, votes: Option<Votes>) -> Read<usize> {
        self.push(Business::Motion { kind, on }, Object::Motion(kind), votes)
    }

    fn amendment(&mut self, step: &Input<'_>, votes: Option<Votes>) -> Read<usize> {
        let changes = self.changes(&step.object("effect")?)?;
        if step.is("accepted_by_sponsor") {
            return self.push(Business::Revision { draft: 0, changes }, Object::Amendment, None);
        }
        if step.is("withdrawn") {
            let of = Withdrawn::Item(self.items.len().saturating_add(1));
            let seconder = Seconder::None;
            self.push(Business::Withdrawal { of, seconder }, Object::Amendment, None)?;
        }
        let item = self.push(
            Business::Amendment { draft: 0, changes },
            Object::Amendment,
            votes,
        )?;
        self.mark_second_vote(step, item);
        // A plain negation is no amendment (rule 90).
        if step.object("effect")?.is("negates") {
            self.rulings.push(Ruling::SeparateProposal { amendment: item });
        }
        Ok(item)
    }

    fn part(&mut self, step: &Input<'_>, votes: Option<Votes>) -> Read<usize> {
        if let Some(request) = self.votes(step, "division_tally")? {
            let on = Some(self.items.len().saturating_add(1));
            self.motion(MotionKind::Division, on, Some(request))?;
        }
        let ids = if step.has("ids") {
            step.texts("ids")?
        } else {
            vec![step.text("id")?]
        };
        let paragraphs = ids.into_iter().map(|id| self.root(id)).collect();
        let part = self.push(Business::Part { draft: 0, paragraphs }, Object::Part, votes)?;
        self.mark_second_vote(step, part);
        if step.is("mover_objects") {
            self.rulings.push(Ruling::MoverObjects { part });
        }
        Ok(part)
    }

    fn ruling(&mut self, step: &Input<'_>) -> Read<usize> {
        let ruled = match step.text("ruling")? {
            "two_thirds" => Ruled::Takes(Share::TwoThirds),
            "simple" => Ruled::Takes(Share::Majority),
            "procedural" => Ruled::Is(Matter::Procedural),
            "substantive" => Ruled::Is(Matter::AllOther),
            _ => return Err(step.wrong("ruling", "a majority, or the character of a matter,")),
        };
        let mut votes = None;
        for key in ["appeal_tally", "overrule_votes", "tally"] {
            if votes.is_none() {
                votes = self.votes(step, key)?;
            }
        }
        let challenge = match &votes {
            Some(_) => Challenge::Challenged,
            None => Challenge::Unchallenged,
        };
        let business = Business::Ruling {
            draft: 0,
            ruled,
            challenge,
        };
        self.push(business, Object::Ruling, votes)
    }

    /// The paragraph of the original draft, or of an addition, that an identifier stands for.
    fn root(&self, id: &str) -> String {
        let known = self.aliases.iter().rev().find(|(alias, _)| alias == id);
        known.map_or_else(|| id.to_owned(), |(_, root)| root.clone())
    }

    fn changes(&mut self, effect: &Input<'_>) -> Read<Vec<TextChange>> {
        let mut changes = Vec::new();
        if let Some(replace) = effect.object_if("replace")? {
            for (from, _) in replace.keys() {
                let to = replace.text(from)?;
                let paragraph = self.root(from);
                self.aliases.push((to.to_owned(), paragraph.clone()));
                changes.push(TextChange::Replace {
                    paragraph,
                    from: from.clone(),
                    to: to.to_owned(),
                });
            }
        }
        for id in effect.texts("delete")? {
            let paragraph = self.root(id);
            changes.push(TextChange::DeleteParagraph { paragraph });
        }
        for id in effect.texts("add")? {
            self.added.push(id.to_owned());
            changes.push(TextChange::AddParagraph {
                id: id.to_owned(),
                kind: kind_of(id),
                after: None,
                text: id.to_owned(),
            });
        }
        Ok(changes)
    }

    fn laid_before(self, text: &[&str]) -> Read<LaidBefore> {
        let paragraphs = text.iter().map(|id| Paragraph::original(*id, kind_of(id), *id));
        let draft = DraftResolution {
            paragraphs: paragraphs.collect(),
        };
        let membership = match (&self.membership, self.votes.iter().flatten().next()) {
            (Some(membership), _) => Arc::clone(membership),
            (None, Some(votes)) => Arc::clone(votes.membership()),
            (None, None) => return Err(Trouble::Malformed("no step has any votes".into())),
        };
        Ok(LaidBefore {
            meeting: Meeting {
                sitting: self.sitting,
                membership,
                // The second is what a preliminary question is put by; it has no text.
                drafts: vec![draft, DraftResolution::default()],
                items: self.items,
                rulings: self.rulings,
            },
            votes: self.votes,
            codes: self.codes,
            added: self.added,
        })
    }
}
