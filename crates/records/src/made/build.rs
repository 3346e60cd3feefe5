//! A meeting in the making becomes a scenario, and is made of one again.
use super::model::{Made, MadeItem, MadeParagraph, Roll, What, nobody};
use crate::asked::Asked;
use crate::scenario::{DraftRecord, ItemRecord, Origin, OwnVote, Proposal, Scenario, Source};
use rules::category::Matter;
use rules::draft::{DraftResolution, Paragraph, ParagraphKind};
use rules::meeting::{Business, Governed, Governs, Item, Meeting};
use rules::member::MemberId;
use rules::membership::{Body, Membership};
use rules::motion::MotionKind;
use rules::question::{Basis, Character, Forum, Object, Question};
use rules::sitting::Sitting;
use rules::vote::{ByVote, Vote};
use rules::votes::{Unattributed, Votes};
use std::sync::Arc;

/// The words for what has no title.
pub struct Words<'a> {
    /// A meeting.
    pub meeting: &'a str,
    /// An item, with its number among those of its kind.
    pub item: &'a dyn Fn(&What, u16) -> String,
}

/// The name of an item in addresses.
pub(super) fn item_name(place: usize, many: usize) -> String {
    match many {
        1 => OwnVote::ITEM.to_owned(),
        _ => format!("item-{}", place.saturating_add(1)),
    }
}

fn some(text: &str) -> Option<String> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

fn kind_of(what: &What) -> u8 {
    match what {
        What::Draft(_) => 0,
        What::Amendment { .. } => 1,
        What::Part { .. } => 2,
        What::Motion { .. } => 3,
        What::Question { .. } => 4,
    }
}

impl Made {
    /// The scenario. `seats` are those of its body on its day, `note` what a reader should know of them. Votes of members
    /// without a seat are left out.
    #[must_use]
    pub fn scenario(&self, seats: &Arc<Membership>, note: Option<&str>, words: &Words<'_>) -> Scenario {
        let title = some(&self.title).unwrap_or_else(|| words.meeting.to_owned());
        let many = self.items.len();
        let source = self.sources();
        let mut drafts = Vec::new();
        let mut texts = Vec::new();
        let mut records = Vec::new();
        let mut items = Vec::new();
        for (place, item) in self.items.iter().enumerate() {
            let heading = self.title_of(place, item, &title, words);
            let document = some(&item.document);
            if let Some(text) = item.text() {
                drafts.push(DraftRecord {
                    id: "text".to_owned(),
                    symbol: document.clone(),
                    title: heading.clone(),
                    note: None,
                });
                texts.push(text);
            }
            let put = self.item_put(place, item);
            let on = match item.what {
                What::Question { on } => on.and_then(|key| self.place(key)),
                _ => None,
            };
            records.push(ItemRecord {
                id: item_name(place, many),
                title: heading,
                about: String::new(),
                symbol: some(&item.symbol),
                document,
                proposed_by: item.proposed_by.trim().to_owned(),
                description: item.description(),
                date: None,
                proposal: self.proposal(item),
                on,
                text_note: None,
                votes: item.votes(self.body, seats),
                recorded: None,
                certainty: String::new(),
                order_certainty: None,
                note: note.map(ToOwned::to_owned),
                roll_note: None,
                sources: (0..source.len()).collect(),
            });
            items.push(put);
        }
        if drafts.len() > 1 {
            for (number, draft) in drafts.iter_mut().enumerate() {
                draft.id = format!("text-{}", number.saturating_add(1));
            }
        }
        Scenario {
            id: "own".to_owned(),
            origin: Origin::Own,
            maker: some(&self.maker),
            title,
            introduction: String::new(),
            question: String::new(),
            suggestions: Vec::new(),
            body: self.body,
            forum: (self.body == Body::GeneralAssembly).then_some(self.forum),
            date: self.date,
            meeting_label: self.meeting.trim().to_owned(),
            president: None,
            sources: source,
            drafts,
            items: records,
            meeting: Meeting {
                sitting: Sitting::on(self.date),
                membership: Arc::clone(seats),
                drafts: texts,
                items,
                rulings: Vec::new(),
            },
            rulings: Vec::new(),
            intentions: Vec::new(),
            remarks: Vec::new(),
        }
    }

    fn sources(&self) -> Vec<Source> {
        let (title, url) = (some(&self.source), some(&self.address));
        let title = title.or_else(|| url.clone());
        title
            .map(|title| Source {
                id: "source".to_owned(),
                title,
                url,
                via: None,
            })
            .into_iter()
            .collect()
    }

    /// The title of an item: its own; that of the meeting where it is the only one; else what it is, with its number.
    fn title_of(&self, place: usize, item: &MadeItem, meeting: &str, words: &Words<'_>) -> String {
        if let Some(title) = some(&item.title) {
            return title;
        }
        if self.items.len() == 1 {
            return meeting.to_owned();
        }
        let same = |other: &&MadeItem| kind_of(&other.what) == kind_of(&item.what);
        let before = self.items.iter().take(place).filter(same).count();
        let number = u16::try_from(before).unwrap_or(u16::MAX).saturating_add(1);
        (words.item)(&item.what, number)
    }

    fn proposal(&self, item: &MadeItem) -> Option<Proposal> {
        matches!(item.what, What::Question { .. }).then_some(match self.body {
            Body::SecurityCouncil => Proposal::ProceduralMatter,
            Body::GeneralAssembly => Proposal::ImportantQuestion,
        })
    }

    /// The number of the text of an item among all texts.
    fn text_number(&self, place: usize) -> usize {
        let before = self.items.iter().take(place);
        before.filter(|item| item.text().is_some()).count()
    }

    fn item_put(&self, place: usize, item: &MadeItem) -> Item {
        let text = |of: Option<u32>| self.text_number(of.and_then(|key| self.place(key)).unwrap_or(place));
        let later = |on: Option<u32>| on.and_then(|key| self.place(key));
        let (business, object) = match &item.what {
            What::Draft(_) => (
                Business::Draft {
                    draft: text(Some(item.key)),
                },
                Object::Draft,
            ),
            What::Amendment { of, changes } => (
                Business::Amendment {
                    draft: text(*of),
                    changes: changes.clone(),
                },
                Object::Amendment,
            ),
            What::Part { of, paragraphs } => (
                Business::Part {
                    draft: text(*of),
                    paragraphs: paragraphs.clone(),
                },
                Object::Part,
            ),
            What::Motion { kind, on } => (
                Business::Motion {
                    kind: *kind,
                    on: later(*on),
                },
                Object::Motion(*kind),
            ),
            // A draft resolution that declares a question important is adopted as one.
            What::Question { .. } => (
                Business::Draft {
                    draft: text(Some(item.key)),
                },
                match self.body {
                    Body::GeneralAssembly if some(&item.document).or(some(&item.symbol)).is_some() => {
                        Object::Draft
                    }
                    _ => Object::Character,
                },
            ),
        };
        let governs = match item.what {
            What::Question { on } => later(on).map(|item| Governs {
                item,
                what: match self.body {
                    Body::SecurityCouncil => Governed::Character,
                    Body::GeneralAssembly => Governed::Importance,
                },
            }),
            _ => None,
        };
        Item {
            governs,
            ..Item::new(business, question(self.body, self.forum, item, object))
        }
    }
}

impl MadeItem {
    /// The text that the item itself puts to the vote: that of a draft, or what a question says.
    pub(super) fn text(&self) -> Option<DraftResolution> {
        let said = |paragraph: &&MadeParagraph| !paragraph.outline.trim().is_empty();
        let paragraphs = match &self.what {
            What::Draft(paragraphs) => paragraphs
                .iter()
                .filter(said)
                .map(|one| Paragraph::original(&one.id, one.kind, one.outline.trim()))
                .collect(),
            What::Question { .. } => some(&self.says)
                .map(|says| Paragraph::original("OP1", ParagraphKind::Operative, says))
                .into_iter()
                .collect(),
            _ => return None,
        };
        Some(DraftResolution { paragraphs })
    }

    /// What it says, in a sentence.
    fn description(&self) -> String {
        match self.text() {
            Some(text) if matches!(self.what, What::Draft(_)) => match text.paragraphs.as_slice() {
                [only] => only.clean(),
                _ => self.says.trim().to_owned(),
            },
            _ => self.says.trim().to_owned(),
        }
    }

    fn votes(&self, body: Body, seats: &Arc<Membership>) -> Votes {
        let named = match &self.roll {
            Roll::Kept(votes) if votes.membership() == seats => return votes.clone(),
            Roll::Kept(votes) => {
                let of = |member: MemberId| Some((member, votes.of(member)?));
                seats.seats().iter().filter_map(|seat| of(seat.member)).collect()
            }
            Roll::Named(named) => named.clone(),
        };
        let cast = |member: MemberId| named.iter().find(|(other, _)| *other == member);
        let all: Vec<(MemberId, Vote)> = seats
            .seats()
            .iter()
            .map(|seat| {
                (
                    seat.member,
                    cast(seat.member).map_or(nobody(body), |(_, vote)| *vote),
                )
            })
            .collect();
        // A member without a vote that day is taken not to vote: the seats were just counted, so nothing else is amiss.
        Votes::new(seats, all, ByVote::<Unattributed>::default()).unwrap_or_else(|_| Votes::none_cast(seats))
    }
}

fn question(body: Body, forum: Forum, item: &MadeItem, object: Object) -> Question {
    // Motions are procedural, and a question on another item is what its rule makes of it.
    let weighty = match (&item.what, body) {
        (What::Motion { .. }, _) => false,
        (What::Question { .. }, body) => body == Body::SecurityCouncil,
        _ => item.weighty,
    };
    match body {
        Body::SecurityCouncil => Question::council_with(
            object,
            Character {
                matter: if weighty {
                    Matter::AllOther
                } else {
                    Matter::Procedural
                },
                basis: Basis::Entered,
            },
        ),
        Body::GeneralAssembly => {
            let asked = if weighty { item.asked } else { Asked::OTHER };
            Question::Assembly(asked.question(object, forum))
        }
    }
}

/// The motions that a body knows.
#[must_use]
pub fn motions(body: Body) -> impl Iterator<Item = MotionKind> {
    let council = [
        MotionKind::PostponeDiscussion,
        MotionKind::AdjournMeeting,
        MotionKind::SuspendMeeting,
        MotionKind::ReferToCommittee,
    ];
    let assembly = [
        MotionKind::AdjournDebate,
        MotionKind::AdjournMeeting,
        MotionKind::SuspendMeeting,
        MotionKind::CloseDebate,
        MotionKind::Division,
        MotionKind::NotVoteOnNext,
        MotionKind::NotCompetent,
    ];
    let listed: &[MotionKind] = match body {
        Body::SecurityCouncil => &council,
        Body::GeneralAssembly => &assembly,
    };
    listed.to_vec().into_iter()
}
