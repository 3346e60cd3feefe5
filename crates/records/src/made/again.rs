//! A scenario as the form for a meeting holds it again, and as somebody's own, whatever it says of itself.
use super::build::{Words, item_name};
use super::model::{DECLARED, Made, MadeItem, MadeParagraph, Roll, What, first_paragraph, nobody};
use crate::asked::Asked;
use crate::scenario::{ItemRecord, Origin, Scenario};
use rules::category::Matter;
use rules::meeting::{Business, Item};
use rules::question::{Basis, Forum, Question};

impl Made {
    /// A scenario as a form holds it, and whether that is all of it: what the form has no field for is left out.
    #[must_use]
    pub fn of(scenario: &Scenario) -> (Self, bool) {
        let items = scenario.items.iter().zip(&scenario.meeting.items);
        let key = |place: usize| u32::try_from(place).unwrap_or(u32::MAX);
        // The item that puts a draft to the vote as a whole.
        let whole = |draft: usize| {
            let mut items = scenario.items.iter().zip(&scenario.meeting.items);
            let puts = |(record, item): (&ItemRecord, &Item)| {
                record.proposal.is_none()
                    && matches!(item.business, Business::Draft { draft: of } if of == draft)
            };
            items.position(puts).map(key)
        };
        let made = Self {
            body: scenario.body,
            forum: scenario.forum.unwrap_or(Forum::Plenary),
            date: scenario.date,
            title: scenario.title.clone(),
            meeting: scenario.meeting_label.clone(),
            maker: scenario.maker.clone().unwrap_or_default(),
            source: scenario
                .sources
                .first()
                .map(|source| source.title.clone())
                .unwrap_or_default(),
            address: scenario
                .sources
                .first()
                .and_then(|source| source.url.clone())
                .unwrap_or_default(),
            items: items
                .enumerate()
                .map(|(place, (record, item))| {
                    let what = match &item.business {
                        Business::Amendment { draft, changes } => What::Amendment {
                            of: whole(*draft),
                            changes: changes.clone(),
                        },
                        Business::Part { draft, paragraphs } => What::Part {
                            of: whole(*draft),
                            paragraphs: paragraphs.clone(),
                        },
                        Business::Motion { kind, on } => What::Motion {
                            kind: *kind,
                            on: on.map(key),
                        },
                        _ if record.proposal.is_some() => What::Question {
                            on: record.on.map(key),
                        },
                        business => What::Draft(paragraphs(scenario, business.draft())),
                    };
                    made_item(scenario, key(place), record, item, what)
                })
                .collect(),
        };
        let item = |_: &What, _| String::new();
        let words = Words {
            meeting: "",
            item: &item,
        };
        let mut again = made.scenario(&scenario.meeting.membership, None, &words);
        let mut compared = scenario.clone().as_made();
        compared.id.clone_from(&again.id);
        for (number, source) in compared.sources.iter_mut().enumerate() {
            if let Some(same) = again.sources.get(number) {
                source.id.clone_from(&same.id);
            }
        }
        for (draft, same) in compared.drafts.iter_mut().zip(&again.drafts) {
            draft.id.clone_from(&same.id);
        }
        // The note is on the seats of the year: it is found anew.
        for (record, same) in compared.items.iter_mut().zip(&mut again.items) {
            record.note = None;
            same.note = None;
        }
        let all = again == compared;
        (made, all)
    }
}

/// The paragraphs of a draft; one at least, to be filled in.
fn paragraphs(scenario: &Scenario, draft: Option<usize>) -> Vec<MadeParagraph> {
    let text = draft.and_then(|draft| scenario.meeting.drafts.get(draft));
    let found: Vec<MadeParagraph> = text
        .into_iter()
        .flat_map(|text| &text.paragraphs)
        .map(|paragraph| MadeParagraph {
            id: paragraph.id.clone(),
            kind: paragraph.kind,
            outline: paragraph.clean(),
        })
        .collect();
    match found.is_empty() {
        true => vec![first_paragraph()],
        false => found,
    }
}

fn made_item(scenario: &Scenario, key: u32, record: &ItemRecord, item: &Item, what: What) -> MadeItem {
    let (weighty, asked) = match &item.question {
        Question::Council(question) => (question.character.matter == Matter::AllOther, DECLARED),
        Question::Assembly(question) => match Asked::of(question) {
            plain if plain.is_plain() => (false, DECLARED),
            asked => (true, asked),
        },
    };
    let roll = match record.votes.is_full_roll() {
        false => Roll::Kept(record.votes.clone()),
        true => {
            let seats = scenario.meeting.membership.seats().iter();
            let named = seats.filter_map(|seat| Some((seat.member, record.votes.of(seat.member)?)));
            Roll::Named(named.filter(|(_, vote)| *vote != nobody(scenario.body)).collect())
        }
    };
    // The only item has the title of the meeting, unless it has its own.
    let titled = scenario.items.len() > 1 || record.title != scenario.title;
    MadeItem {
        key,
        title: if titled {
            record.title.clone()
        } else {
            String::new()
        },
        document: record.document.clone().unwrap_or_default(),
        symbol: record.symbol.clone().unwrap_or_default(),
        proposed_by: record.proposed_by.clone(),
        says: record.description.clone(),
        what,
        weighty,
        asked,
        roll,
    }
}

impl Scenario {
    /// A meeting that somebody gives away as a link. Whatever it says of itself, it is a reader's own: anybody can have
    /// written it, so nothing in it counts as a record. Its items have names that no part of an address has.
    #[must_use]
    pub fn as_made(mut self) -> Self {
        self.origin = Origin::Own;
        self.suggestions.clear();
        self.intentions.clear();
        let many = self.items.len();
        for (place, item) in self.items.iter_mut().enumerate() {
            item.id = item_name(place, many);
            item.recorded = None;
            item.certainty.clear();
            item.order_certainty = None;
        }
        for item in &mut self.meeting.items {
            item.supposed = None;
            if let Question::Council(question) = &mut item.question
                && question.character.basis == Basis::Settled
            {
                question.character.basis = Basis::Entered;
            }
        }
        self
    }
}
